package org.stathouse.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Keeps the audit trail append-only in the embedded database: rows stay as they are, the head only moves forward. */
public class AppendOnlyTrigger implements Trigger {

    private static final int HEAD_SEQ = 1;

    private boolean head;
    private String table = "";

    @Override
    public void init(Connection connection, String schema, String trigger, String tableName, boolean before, int type) {
        table = tableName;
        head = "audit_head".equalsIgnoreCase(tableName);
    }

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after) throws SQLException {
        boolean movesForward = head && before != null && after != null && seq(after) > seq(before);
        if (!movesForward) {
            throw new SQLException("The audit trail is append-only: change of " + table + " refused", "42501");
        }
    }

    private static long seq(@Nullable Object[] row) {
        return row[HEAD_SEQ] instanceof Number number ? number.longValue() : -1;
    }
}
