package org.stathouse.stat.packet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.shared.DateTexts;
import org.stathouse.stat.SessionSummary;
import org.stathouse.stat.memo.MemoKind;
import org.stathouse.stat.memo.ReleasedPapers;

/** The follow-up memo of the last session as it went out: the packet begins with it (processes.md A.3 [P:W]). */
@Component
class PriorMemoSection implements PacketSection {

    private final HeldSessions held;
    private final ReleasedPapers papers;
    private final DateTexts texts;

    PriorMemoSection(HeldSessions held, ReleasedPapers papers, DateTexts texts) {
        this.held = held;
        this.papers = papers;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "prior-memo";
    }

    @Override
    public String title() {
        return "Follow-up memo of the last session";
    }

    @Override
    public Set<PacketKind> kinds() {
        return Set.of(PacketKind.STAT);
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        Optional<SessionSummary> last = held.lastBefore(scope.subject());
        if (last.isEmpty()) {
            return SectionContent.nothing("This is the first session; there is no follow-up memo yet.");
        }
        SessionSummary session = last.get();
        return papers.last(session.id(), MemoKind.FOLLOW_UP)
                .map(paper -> SectionContent.of(List.of(
                        new Block.Prose("Session %s, held on %s. Its memo was issued on %s."
                                .formatted(session.number(), texts.date(session.day()), texts.dateTime(paper.release().releasedAt()))),
                        new Block.Exhibit("Follow-up memo of " + texts.date(session.day()), paper.document(), true))))
                .orElseGet(() -> SectionContent.nothing(
                        "Session %s was held on %s; its follow-up memo is not issued yet.".formatted(session.number(), texts.date(session.day()))));
    }
}
