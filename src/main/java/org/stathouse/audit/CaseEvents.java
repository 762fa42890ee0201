package org.stathouse.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.CaseRef;

/** Where cases stand in the audit trail, for modules that tell people what is new. Rights are the caller's to check. */
@Component
@Transactional(readOnly = true)
public class CaseEvents {

    private final JdbcClient database;
    private final AuditChain chain;
    private final AuditQuery query;
    private final AuditEntries entries;

    CaseEvents(JdbcClient database, AuditChain chain, AuditQuery query, AuditEntries entries) {
        this.database = database;
        this.chain = chain;
        this.query = query;
        this.entries = entries;
    }

    /** The number of the trail's last row; rows are numbered in the order of their commits. */
    public long last() {
        return chain.head().seq();
    }

    /** The number of the newest row that somebody other than this person caused, of each case that has one. */
    public Map<CaseRef, Long> newestByOthers(String username, Collection<CaseRef> cases) {
        Map<String, List<UUID>> byType = cases.stream()
                .collect(Collectors.groupingBy(CaseRef::type, Collectors.mapping(CaseRef::id, Collectors.toList())));
        Map<CaseRef, Long> newest = new HashMap<>();
        byType.forEach((type, ids) -> database.sql(
                        "select case_id, max(seq) as newest from audit_row where case_type = :type and case_id in (:ids) and actor <> :actor group by case_id")
                .param("type", type)
                .param("ids", ids)
                .param("actor", username)
                .query(row -> {
                    newest.put(new CaseRef(type, row.getObject("case_id", UUID.class)), row.getLong("newest"));
                }));
        return newest;
    }

    /** The case's rows above a number, newest first, no more than asked for. */
    public List<AuditEntry> since(CaseRef subject, long above, int limit) {
        return query.ofCase(subject, Long.MAX_VALUE, limit).stream()
                .takeWhile(row -> row.seq() > above)
                .map(entries::of)
                .toList();
    }

    /** The ids of all cases of a type that have a row, in the order of the ids, from behind one of them. */
    public List<UUID> casesOfType(String caseType, UUID after, int limit) {
        return database.sql("select distinct case_id from audit_row where case_type = ? and case_id > ? order by case_id limit ?")
                .params(caseType, after, limit)
                .query(UUID.class)
                .list();
    }
}
