package org.stathouse.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.audit.CaseEvents;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.CaseRef;

/**
 * Takes up, in the background after a start, the cases that were there before the index knew their type. It goes along the audit trail,
 * where every case stands, and after a stop it goes on where it was.
 */
@Component
class SearchCatchUp {

    private static final Logger LOG = LoggerFactory.getLogger(SearchCatchUp.class);
    private static final int AT_ONCE = 200;

    private final SearchSources sources;
    private final SearchIndex index;
    private final CaseEvents events;
    private final JdbcClient database;
    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;
    private final AsyncTaskExecutor later;

    SearchCatchUp(
            SearchSources sources,
            SearchIndex index,
            CaseEvents events,
            JdbcClient database,
            CurrentActor currentActor,
            PlatformTransactionManager transactions,
            AsyncTaskExecutor applicationTaskExecutor) {
        this.sources = sources;
        this.index = index;
        this.events = events;
        this.database = database;
        this.currentActor = currentActor;
        this.transaction = new TransactionTemplate(transactions);
        this.later = applicationTaskExecutor;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        later.execute(() -> currentActor.asSystem(this::catchUp));
    }

    /** Takes up all that is missing; cheap where nothing is. */
    void catchUp() {
        for (SearchSource source : sources.all()) {
            int count = 0;
            int taken;
            do {
                taken = Boolean.TRUE.equals(transaction.execute(running -> isComplete(source.caseType()))) ? 0 : step(source.caseType());
                count += taken;
            } while (taken > 0);
            if (count > 0) {
                LOG.info("Made {} cases of type {} found by their words", count, source.caseType());
            }
        }
    }

    private int step(String caseType) {
        Integer taken = transaction.execute(running -> take(caseType));
        return taken == null ? 0 : taken;
    }

    private int take(String caseType) {
        database.sql("insert into search_progress (case_type, last_id, complete) select ?, ?, false where not exists (select 1 from search_progress where case_type = ?)")
                .params(caseType, new UUID(0, 0), caseType)
                .update();
        // Another node that does the same waits here and goes on behind what this one took.
        UUID last = database.sql("select last_id from search_progress where case_type = ? for update").param(caseType).query(UUID.class).single();
        List<UUID> ids = events.casesOfType(caseType, last, AT_ONCE);
        Set<CaseRef> cases = new HashSet<>();
        ids.forEach(id -> cases.add(new CaseRef(caseType, id)));
        if (!cases.isEmpty()) {
            index.write(cases, cases);
        }
        database.sql("update search_progress set last_id = ?, complete = ? where case_type = ?")
                .params(ids.isEmpty() ? last : ids.getLast(), ids.size() < AT_ONCE, caseType)
                .update();
        return ids.size() < AT_ONCE ? 0 : ids.size();
    }

    private boolean isComplete(String caseType) {
        return database.sql("select complete from search_progress where case_type = ?").param(caseType).query(Boolean.class).optional().orElse(false);
    }
}
