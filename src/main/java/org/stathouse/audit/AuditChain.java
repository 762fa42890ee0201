package org.stathouse.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stathouse.shared.CaseRef;

/** The chain in the database: rows in {@code audit_row}, and in {@code audit_head} the number and hash of the last one. */
@Component
class AuditChain {

    static final String COLUMNS =
            "seq, happened_at, actor, actor_name, on_behalf_of, case_type, case_id, action, summary, before_state, after_state, previous_hash, hash";

    private static final String INSERT =
            "insert into audit_row (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    AuditChain(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The end of the chain. */
    record Head(long seq, String hash) {}

    /** Appends rows in the running transaction; other transactions that append wait until this one has ended. */
    void append(List<PendingRow> pending) {
        Head head = readHead("select seq, hash from audit_head where id = 1 for update");
        List<AuditRow> rows = new ArrayList<>(pending.size());
        for (PendingRow next : pending) {
            AuditRow row = next.placedAfter(head.seq(), head.hash());
            rows.add(row);
            head = new Head(row.seq(), row.hash());
        }
        jdbc.batchUpdate(INSERT, rows.stream().map(AuditChain::values).toList());
        jdbc.update("update audit_head set seq = ?, hash = ? where id = 1", head.seq(), head.hash());
    }

    Head head() {
        return readHead("select seq, hash from audit_head where id = 1");
    }

    private Head readHead(String sql) {
        Head head = jdbc.query(sql, rows -> rows.next() ? new Head(rows.getLong(1), rows.getString(2)) : null);
        if (head == null) {
            throw new IllegalStateException("The head of the audit trail is gone; nothing more is written");
        }
        return head;
    }

    static AuditRow read(ResultSet row, int index) throws SQLException {
        return new AuditRow(
                row.getLong("seq"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("actor_name"),
                row.getString("on_behalf_of"),
                new CaseRef(row.getString("case_type"), row.getObject("case_id", UUID.class)),
                row.getString("action"),
                row.getString("summary"),
                row.getString("before_state"),
                row.getString("after_state"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    private static Object[] values(AuditRow row) {
        return new Object[] {
            row.seq(),
            row.at().atOffset(ZoneOffset.UTC),
            row.actor(),
            row.actorName(),
            row.onBehalfOf(),
            row.subject().type(),
            row.subject().id(),
            row.action(),
            row.summary(),
            row.before(),
            row.after(),
            row.previousHash(),
            row.hash()
        };
    }
}
