package org.stathouse.worklist.talk;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.stathouse.shared.CaseRef;

/** Who watches which case, in the database. Whoever has an open task of a case or waits for one watches it without a row. */
@Repository
class WatchTable {

    private final JdbcClient database;

    WatchTable(JdbcClient database) {
        this.database = database;
    }

    /** How each person stands to the case: what they chose or joined, else that they are concerned. */
    Map<String, Watching> of(CaseRef subject) {
        Map<String, Watching> watching = new LinkedHashMap<>();
        database.sql("select assignee, waiting from work_task where case_id = ? and case_type = ? and state = 'OPEN'")
                .params(subject.id(), subject.type())
                .query(row -> {
                    for (String column : List.of("assignee", "waiting")) {
                        String person = row.getString(column);
                        if (person != null) {
                            watching.put(person, Watching.CONCERNED);
                        }
                    }
                });
        database.sql("select person, state from case_watch where case_id = ? and case_type = ?")
                .params(subject.id(), subject.type())
                .query(row -> {
                    watching.put(row.getString("person"), Watching.valueOf(row.getString("state")));
                });
        return watching;
    }

    /** Who chose to be told of every change, for each of these cases that has somebody. */
    Map<CaseRef, Set<String>> chosen(Collection<CaseRef> cases) {
        Map<CaseRef, Set<String>> watchers = new HashMap<>();
        List<UUID> ids = cases.stream().map(CaseRef::id).distinct().toList();
        // A bulk import names thousands of cases at once, and a statement takes no more than 65,535 values.
        int atOnce = 1000;
        for (int from = 0; from < ids.size(); from += atOnce) {
            database.sql("select case_type, case_id, person from case_watch where case_id in (:ids) and state = 'CHOSEN'")
                    .param("ids", ids.subList(from, Math.min(ids.size(), from + atOnce)))
                    .query(row -> {
                        CaseRef subject = new CaseRef(row.getString("case_type"), row.getObject("case_id", UUID.class));
                        watchers.computeIfAbsent(subject, fresh -> new HashSet<>()).add(row.getString("person"));
                    });
        }
        return watchers;
    }

    /** Sets what a person chose. */
    void set(String person, CaseRef subject, Watching state, Instant now) {
        int changed = database.sql("update case_watch set state = ?, since = ? where person = ? and case_id = ? and case_type = ?")
                .params(state.name(), Timestamp.from(now), person, subject.id(), subject.type())
                .update();
        if (changed == 0) {
            insert(person, subject, state, now);
        }
    }

    /** The person takes part from now on, unless they have chosen otherwise. */
    void join(String person, CaseRef subject, Instant now) {
        insert(person, subject, Watching.JOINED, now);
    }

    private void insert(String person, CaseRef subject, Watching state, Instant now) {
        database.sql("insert into case_watch (person, case_type, case_id, state, since) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(person, subject.type(), subject.id(), state.name(), Timestamp.from(now))
                .update();
    }
}
