package org.stathouse.stat.memo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stathouse.shared.DateTexts;
import org.stathouse.stat.SessionBrief;
import org.stathouse.stat.SessionBrief.AgencyInput;
import org.stathouse.stat.SessionBrief.LegalDate;
import org.stathouse.stat.SessionBriefs;
import org.stathouse.stat.SessionSummary;
import org.stathouse.stat.memo.Memo.Block;
import org.stathouse.stat.memo.Memo.Fact;
import org.stathouse.stat.memo.Memo.Facts;
import org.stathouse.stat.memo.Memo.Points;
import org.stathouse.stat.memo.Memo.Prose;

/** What a session brought together, as memos print it. */
@Component
class BriefBlocks {

    /** Over how many earlier sessions the legal dates are counted: a year of monthly ones. */
    static final int SESSIONS_COUNTED = 12;

    private final SessionBriefs briefs;
    private final DateTexts dates;

    BriefBlocks(SessionBriefs briefs, DateTexts dates) {
        this.briefs = briefs;
        this.dates = dates;
    }

    /** A text, or the sentence that stands where it is missing. */
    List<Block> text(String text, String missing) {
        return List.of(new Prose(text.isBlank() ? missing : text.strip()));
    }

    List<Block> points(List<String> lines, String none) {
        return List.of(lines.isEmpty() ? new Prose(none) : new Points(lines));
    }

    List<Block> inputs(List<AgencyInput> inputs) {
        if (inputs.isEmpty()) {
            return List.of(new Prose("No agency has been asked for anything."));
        }
        return List.of(new Facts(inputs.stream().map(this::input).toList()));
    }

    private Fact input(AgencyInput input) {
        String name = input.agency() + ", " + input.kind();
        if (input.text() == null) {
            return new Fact(name, "Not received");
        }
        String from = input.by() == null || input.at() == null ? "" : "\n" + input.by() + ", " + dates.dateTime(input.at());
        return new Fact(name, input.text() + from);
    }

    /** This session's dates with their arithmetic, and how often each was kept and missed in earlier sessions. */
    List<Block> legalDates(SessionBrief brief, List<SessionSummary> earlier) {
        List<Fact> facts = new ArrayList<>();
        for (LegalDate date : brief.legalDates()) {
            facts.add(new Fact(date.name(), state(date) + " by " + dates.dateTime(date.due()) + ". " + date.arithmetic()));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Facts(facts));
        List<String> counted = counted(earlier);
        if (!counted.isEmpty()) {
            blocks.add(new Points(counted));
        }
        return blocks;
    }

    private static String state(LegalDate date) {
        if (date.kept() == null) {
            return "Due";
        }
        return date.kept() ? "Kept: in time" : "Missed: was due";
    }

    private List<String> counted(List<SessionSummary> earlier) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        earlier.stream()
                .limit(SESSIONS_COUNTED)
                .flatMap(session -> briefs.brief(session.id()).legalDates().stream())
                .filter(date -> date.kept() != null)
                .forEach(date -> counts.computeIfAbsent(date.name(), name -> new int[2])[Boolean.TRUE.equals(date.kept()) ? 0 : 1]++);
        List<String> sentences = new ArrayList<>();
        counts.forEach((name, count) -> sentences.add(
                "%s, the last %d sessions: kept %d, missed %d.".formatted(name, Math.min(earlier.size(), SESSIONS_COUNTED), count[0], count[1])));
        return sentences;
    }
}
