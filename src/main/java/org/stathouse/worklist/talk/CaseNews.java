package org.stathouse.worklist.talk;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.audit.CaseEvents;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.CaseRef;

/**
 * What others did on cases since the signed-in person last looked. A case never looked at is new as a whole. What they did themselves
 * is no news. Opening the case counts as the look.
 */
@Service
@Transactional
public class CaseNews {

    private final JdbcClient database;
    private final CaseEvents events;
    private final CurrentActor currentActor;
    private final Clock clock;

    CaseNews(JdbcClient database, CaseEvents events, CurrentActor currentActor, Clock clock) {
        this.database = database;
        this.events = events;
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
