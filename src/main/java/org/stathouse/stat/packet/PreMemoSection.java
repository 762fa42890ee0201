package org.stathouse.stat.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Block.Callout;
import org.stathouse.briefing.Block.Exhibit;
import org.stathouse.briefing.Block.Heading;
import org.stathouse.briefing.Block.Prose;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.shared.DateTexts;
import org.stathouse.stat.SessionBrief;
import org.stathouse.stat.SessionBrief.AgencyInput;
import org.stathouse.stat.SessionBriefs;
import org.stathouse.stat.SessionSummary;
import org.stathouse.stat.memo.MemoKind;
import org.stathouse.stat.memo.ReleasedPapers;
import org.stathouse.stat.memo.ReleasedPapers.Paper;

/**
 * This session’s pre-memo as it was released. Until then a final packet says that it is not there yet; a draft, which only those who
 * prepare the session read, shows how far its text is.
 */
@Component
class PreMemoSection implements PacketSection {

    private final SessionBriefs briefs;
    private final ReleasedPapers papers;
    private final DateTexts texts;

    PreMemoSection(SessionBriefs briefs, ReleasedPapers papers, DateTexts texts) {
        this.briefs = briefs;
        this.papers = papers;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "pre-memo";
    }

    @Override
    public String title() {
        return "Pre-memo";
    }

    @Override
    public Set<PacketKind> kinds() {
        return Set.of(PacketKind.STAT);
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        UUID session = scope.subject();
        SessionBrief brief = briefs.brief(session);
        return papers.last(session, MemoKind.PRE_MEMO)
                .map(paper -> SectionContent.of(released(brief.session(), paper)))
                .orElseGet(() -> scope.edition() == Edition.DRAFT
                        ? SectionContent.of(drafted(brief))
                        : SectionContent.nothing("The pre-memo of this session has not been released."));
    }

    private List<Block> released(SessionSummary session, Paper paper) {
        String when = "Released on " + texts.dateTime(paper.release().releasedAt()) + ".";
        String moved = paper.release().day().equals(session.day())
                ? ""
                : " It was written for %s; the session has been moved since.".formatted(texts.date(paper.release().day()));
        return List.of(
                new Prose(when + moved),
                new Exhibit("Pre-memo for " + texts.date(paper.release().day()), paper.document(), true));
    }

    private List<Block> drafted(SessionBrief brief) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Callout("Not released", "This is the text of the draft as it stands."));
        part(blocks, "Focus", brief.focus(), "No focus has been set.");
        part(blocks, "What the data shows", brief.dataShows(), "Nothing has been written yet.");
        part(blocks, "Questions", brief.questions(), "No questions have been written yet.");
        part(blocks, "Asks", brief.asks(), "Nothing is asked yet.");
        blocks.add(new Heading(2, "What agencies handed in"));
        if (brief.inputs().isEmpty()) {
            blocks.add(new Prose("No agency has been asked for anything."));
        }
        brief.inputs().forEach(input -> input(blocks, input));
        return blocks;
    }

    private static void part(List<Block> blocks, String title, String text, String missing) {
        blocks.add(new Heading(2, title));
        blocks.add(new Prose(text.isBlank() ? missing : paragraphs(text)));
    }

    private void input(List<Block> blocks, AgencyInput input) {
        blocks.add(new Heading(3, input.agency() + ", " + input.kind()));
        String text = input.text();
        if (text == null) {
            blocks.add(new Prose("Not received."));
            return;
        }
        String from = input.by() == null || input.at() == null ? "" : "\n\n" + input.by() + ", " + texts.dateTime(input.at());
        blocks.add(new Prose(paragraphs(text) + from));
    }

    /** People end a paragraph with one line break; a packet’s prose with a blank line. */
    private static String paragraphs(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", "\n\n");
    }
}
