package org.stathouse.worklist.talk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;

/** A comment as it is kept. */
record CommentRow(
        UUID id,
        CaseRef subject,
        String author,
        Instant writtenAt,
        String text,
        @Nullable Instant editedAt,
        @Nullable Instant withdrawnAt,
        long version) {

    static CommentRow read(ResultSet row, int number) throws SQLException {
        return new CommentRow(
                row.getObject("id", UUID.class),
                new CaseRef(row.getString("case_type"), row.getObject("case_id", UUID.class)),
                row.getString("author"),
                row.getTimestamp("written_at").toInstant(),
                row.getString("text"),
                instant(row.getTimestamp("edited_at")),
                instant(row.getTimestamp("withdrawn_at")),
                row.getLong("version"));
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Its files are its own, not documents of the case, and go with it. */
    CaseRef holder() {
        return new CaseRef("comment", id);
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
