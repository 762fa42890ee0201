package org.stathouse.stat.memo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.shared.DateTexts;
import org.stathouse.stat.ItemBook;
import org.stathouse.stat.ItemColor;
import org.stathouse.stat.SessionBrief;
import org.stathouse.stat.SessionBriefs;
import org.stathouse.stat.SessionDirectory;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.SessionSummary;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.StatTopics;
import org.stathouse.stat.memo.Memo.Block;
import org.stathouse.stat.memo.Memo.Fact;
import org.stathouse.stat.memo.Memo.Section;

/** Brings together what a session is prepared with; open items enter by themselves (processes.md A.3 step 6 [P:W]). */
@Component
class PreMemo {

    private final SessionDirectory sessions;
    private final SessionBriefs briefs;
    private final ItemBook items;
    private final ItemLines lines;
    private final MeasureBlocks measures;
    private final BriefBlocks blocks;
    private final StatTopics topics;
    private final ReleasedMemoRepository memos;
    private final Deadlines deadlines;
    private final DateTexts dates;

    PreMemo(
            SessionDirectory sessions,
            SessionBriefs briefs,
            ItemBook items,
            ItemLines lines,
            MeasureBlocks measures,
            BriefBlocks blocks,
            StatTopics topics,
            ReleasedMemoRepository memos,
            Deadlines deadlines,
            DateTexts dates) {
        this.sessions = sessions;
        this.briefs = briefs;
        this.items = items;
        this.lines = lines;
        this.measures = measures;
        this.blocks = blocks;
        this.topics = topics;
        this.memos = memos;
        this.deadlines = deadlines;
        this.dates = dates;
    }

    Memo compose(UUID sessionId) {
        SessionBrief brief = briefs.brief(sessionId);
        SessionSummary session = brief.session();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("Focus", blocks.text(brief.focus(), "No focus has been set.")));
        sections.add(new Section("What the data shows", blocks.text(brief.dataShows(), "Nothing has been written yet.")));
        sections.add(new Section("Questions", blocks.text(brief.questions(), "No questions have been written yet.")));
        sections.add(new Section("Asks", blocks.text(brief.asks(), "Nothing is asked yet.")));
        List<String> given = topics.onAgenda(sessionId);
        if (!given.isEmpty()) {
            sections.add(new Section("Topics from SteerCo", blocks.points(given, "")));
        }
        sections.add(new Section("Measures", measures.of(session.stat())));
        sections.add(new Section("Open items", lines.byAgency(items.open(session.stat()), "No item of this Stat is open.")));
        sections.add(closed(session));
        sections.add(new Section("What agencies handed in", blocks.inputs(brief.inputs())));
        if (!brief.legalDates().isEmpty()) {
            sections.add(new Section("Dates of City Code Art. 1 §61-4", blocks.legalDates(brief, earlier(session))));
        }
        return new Memo(MemoKind.PRE_MEMO, session.statName(), session.day(), facts(session), sections);
    }

    private List<Fact> facts(SessionSummary session) {
        return List.of(
                new Fact("Session", session.number()),
                new Fact("Date", dates.dateTime(session.startsAt())),
                new Fact("Status", session.status().label()));
    }

    /** What was closed with evidence since the pre-memo before, in which it still stood as open; or ever, if there was none. */
    private Section closed(SessionSummary session) {
        Optional<Instant> before = earlier(session).stream().findFirst().map(this::lastReported);
        List<StatItem> closed = items.endedSince(session.stat(), before.orElse(Instant.EPOCH)).stream()
                .filter(item -> item.color() == ItemColor.GREEN)
                .toList();
        String since = before.map(time -> "Closed since " + dates.date(time)).orElse("Closed so far");
        List<Block> table = lines.table(since, closed, since + ": none.");
        return new Section("Closed since the last pre-memo", table);
    }

    /** When the session's pre-memo went out last; where none did, the morning of its day. */
    private Instant lastReported(SessionSummary session) {
        return memos.ofSession(session.id()).stream()
                .map(ReleasedMemo::view)
                .filter(release -> release.kind() == MemoKind.PRE_MEMO)
                .findFirst()
                .map(MemoRelease::releasedAt)
                .orElseGet(() -> deadlines.startOf(session.day()));
    }

    /** The sessions that were held before, newest first. */
    private List<SessionSummary> earlier(SessionSummary session) {
        return sessions.of(session.stat()).stream()
                .filter(one -> one.status() != SessionStatus.CANCELLED && one.startsAt().isBefore(session.startsAt()))
                .sorted(Comparator.comparing(SessionSummary::startsAt).reversed())
                .toList();
    }
}
