package org.stathouse.worklist.talk;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.audit.AuditEntry;
import org.stathouse.audit.CaseEvents;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.CaseRef;
import org.stathouse.worklist.WorkSubjects;

/**
 * What others did on cases since the signed-in person last looked. A case never looked at is new as a whole. What they did themselves
 * is no news. Opening the case counts as the look.
 */
@Service
@Transactional
public class CaseNews {

    private static final int MOST = 20;

    private final JdbcClient database;
    private final CaseEvents events;
    private final WorkSubjects subjects;
    private final CurrentActor currentActor;
    private final Clock clock;

    CaseNews(JdbcClient database, CaseEvents events, WorkSubjects subjects, CurrentActor currentActor, Clock clock) {
        this.database = database;
        this.events = events;
        this.subjects = subjects;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Those of the cases on which others did something since the person last looked. Rights are the caller's: ask only for shown cases. */
    @Transactional(readOnly = true)
    public Set<CaseRef> unreadAmong(Collection<CaseRef> cases) {
        if (cases.isEmpty()) {
            return Set.of();
        }
        String person = currentActor.get().username();
        Set<CaseRef> asked = Set.copyOf(cases);
        Map<CaseRef, Long> seen = seen(person, asked);
        return events.newestByOthers(person, asked).entrySet().stream()
                .filter(newest -> newest.getValue() > seen.getOrDefault(newest.getKey(), 0L))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What others did on a case since the person's last look.
     *
     * @param since when they looked last; none for the first time, when nothing is marked as new
     * @param changes newest first, no more than {@value #MOST}
     */
    public record News(@Nullable Instant since, List<AuditEntry> changes) {

        /** Whether something of that moment is new to the person. */
        public boolean isNew(Instant at) {
            return since != null && at.isAfter(since);
        }
    }

    /** What is new on the case; it stays new until {@link #looked}. */
    @Transactional(readOnly = true)
    public News of(CaseRef subject) {
        Actor actor = currentActor.get();
        subjects.requireSight(actor, subject);
        return database.sql("select seen_seq, seen_at from case_look where person = ? and case_id = ? and case_type = ?")
                .params(actor.username(), subject.id(), subject.type())
                .query((row, number) -> new News(
                        row.getTimestamp("seen_at").toInstant(),
                        events.since(subject, row.getLong("seen_seq"), MOST).stream().filter(entry -> !actor.is(entry.actor())).toList()))
                .optional()
                .orElseGet(() -> new News(null, List.of()));
    }

    /** The person has the case before them: all that has happened until now is news no more. */
    public void looked(CaseRef subject) {
        Actor actor = currentActor.get();
        subjects.requireSight(actor, subject);
        long seq = events.last();
        Timestamp now = Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
        int again = database.sql("update case_look set seen_seq = ?, seen_at = ? where person = ? and case_id = ? and case_type = ?")
                .params(seq, now, actor.username(), subject.id(), subject.type())
                .update();
        if (again == 0) {
            database.sql("insert into case_look (person, case_type, case_id, seen_seq, seen_at) values (?, ?, ?, ?, ?) on conflict do nothing")
                    .params(actor.username(), subject.type(), subject.id(), seq, now)
                    .update();
        }
    }

    private Map<CaseRef, Long> seen(String person, Set<CaseRef> cases) {
        List<UUID> ids = cases.stream().map(CaseRef::id).distinct().toList();
        Map<CaseRef, Long> seen = new HashMap<>();
        database.sql("select case_type, case_id, seen_seq from case_look where person = :person and case_id in (:ids)")
                .param("person", person)
                .param("ids", ids)
                .query(row -> {
                    seen.put(new CaseRef(row.getString("case_type"), row.getObject("case_id", UUID.class)), row.getLong("seen_seq"));
                });
        return seen;
    }
}
