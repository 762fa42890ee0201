package org.stathouse.stat.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.diary.DiaryEntry;
import org.stathouse.diary.DiaryKind;
import org.stathouse.diary.DiaryQuery;
import org.stathouse.diary.DiarySource;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Role;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatSummary;

/** The sessions of Stats: those of the person's own Stats, which they chair, run or whose agencies they stand for, or all that they may read. */
@Component
class SessionDiary implements DiarySource {

    /** For how long a session is set down before it is known when it ended. */
    private static final Duration USUAL = Duration.ofMinutes(90);

    private static final DiaryKind KIND = new DiaryKind("stat-sessions", "Stat sessions", 40);

    private final SessionRepository sessions;
    private final StatDirectory stats;
    private final Deadlines deadlines;

    SessionDiary(SessionRepository sessions, StatDirectory stats, Deadlines deadlines) {
        this.sessions = sessions;
        this.stats = stats;
        this.deadlines = deadlines;
    }

    @Override
    public DiaryKind kind() {
        return KIND;
    }

    @Override
    public boolean concerns(Actor actor) {
        return stats.mayReadAll(actor) || stats.all().stream().anyMatch(stat -> stats.mayRead(actor, stat.id()));
    }

    @Override
    public List<DiaryEntry> entries(DiaryQuery query) {
        Actor actor = query.actor();
        Map<UUID, StatSummary> shown = stats.all().stream()
                .filter(stat -> query.mineOnly() ? isOwn(actor, stat) : stats.mayRead(actor, stat.id()))
                .collect(Collectors.toMap(StatSummary::id, Function.identity()));
        if (shown.isEmpty()) {
            return List.of();
        }
        Instant from = deadlines.startOf(query.from());
        Instant until = deadlines.startOf(query.until().plusDays(1));
        return sessions.between(shown.keySet(), from, until, Limit.of(query.most() + 1)).stream()
                .map(SessionDiary::entry)
                .toList();
    }

    private static boolean isOwn(Actor actor, StatSummary stat) {
        return actor.is(stat.chair())
                || stat.analysts().contains(actor.username())
                || stat.agencies().stream().anyMatch(agency -> actor.has(Role.DATA_DRIVEN_OFFICER, agency));
    }

    private static DiaryEntry entry(StatSession session) {
        Instant ended = session.endedAt();
        boolean known = ended != null && ended.isAfter(session.startsAt());
        return new DiaryEntry(
                session.id().toString(),
                "Stat session " + session.number(),
                null,
                new DiaryEntry.When.Hours(session.startsAt(), known ? ended : session.startsAt().plus(USUAL)),
                null,
                SessionCases.pathOf(session.id()),
                ended != null);
    }
}
