package org.stathouse.stat.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.shared.DateTexts;
import org.stathouse.stat.ItemBook;
import org.stathouse.stat.ItemStatus;
import org.stathouse.stat.SessionBrief;
import org.stathouse.stat.SessionBriefs;
import org.stathouse.stat.SessionDirectory;
import org.stathouse.stat.SessionSummary;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.memo.Memo.Fact;
import org.stathouse.stat.memo.Memo.Section;

/** Brings together every request and commitment of a session (City Code Art. 1 §61-4; processes.md A.3). */
@Component
class FollowUpMemo {

    private final SessionDirectory sessions;
    private final SessionBriefs briefs;
    private final ItemBook items;
    private final ItemLines lines;
    private final BriefBlocks blocks;
    private final DateTexts dates;

    FollowUpMemo(
            SessionDirectory sessions, SessionBriefs briefs, ItemBook items, ItemLines lines, BriefBlocks blocks, DateTexts dates) {
        this.sessions = sessions;
        this.briefs = briefs;
        this.items = items;
        this.lines = lines;
        this.blocks = blocks;
        this.dates = dates;
    }

    Memo compose(UUID sessionId) {
        SessionBrief brief = briefs.brief(sessionId);
        SessionSummary session = brief.session();
        List<StatItem> agreed = items.of(sessionId).stream().filter(item -> item.status() != ItemStatus.WITHDRAWN).toList();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("Decisions", blocks.points(brief.decisions(), "No decision was recorded.")));
        sections.add(new Section(
                "Requests and commitments", lines.byAgency(agreed, "Nothing was asked of anybody and nobody committed to anything.")));
        if (!brief.attendance().isEmpty()) {
            sections.add(new Section("Present", blocks.points(brief.attendance(), "")));
        }
        sections.add(new Section("Next session", blocks.text(next(session), "")));
        return new Memo(MemoKind.FOLLOW_UP, session.statName(), session.day(), facts(session, agreed), sections);
    }

    private List<Fact> facts(SessionSummary session, List<StatItem> agreed) {
        return List.of(
                new Fact("Session", session.number()),
                new Fact("Held on", dates.dateTime(session.startsAt())),
                new Fact("Requests and commitments", String.valueOf(agreed.size())));
    }

    private String next(SessionSummary session) {
        return sessions.next(session.stat())
                .filter(one -> !one.id().equals(session.id()))
                .map(one -> one.number() + " on " + dates.dateTime(one.startsAt()) + ".")
                .orElse("No further session is planned.");
    }
}
