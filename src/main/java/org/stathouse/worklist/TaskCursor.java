package org.stathouse.worklist;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;

/** The place behind a row of the list: all that any order goes by, so that one cursor serves them all. */
record TaskCursor(int priority, Instant dueAt, Instant createdAt, LocalDate followUp, String id) {

    /** The follow-up date of what is not put off: before all others. */
    static final LocalDate NOT_PUT_OFF = LocalDate.EPOCH;

    private static final int PARTS = 5;

    /**
     * Reads a cursor that {@link #toString()} wrote; none for the first page.
     *
     * @throws BusinessRuleViolation if it is none
     */
    static @Nullable TaskCursor parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", PARTS);
            return new TaskCursor(
                    Integer.parseInt(parts[0]), Instant.parse(parts[1]), Instant.parse(parts[2]), LocalDate.parse(parts[3]), parts[4]);
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
            throw new BusinessRuleViolation(Fault.at("after", "worklist.unknownCursor"));
        }
    }

    static TaskCursor after(TaskRecord row) {
        LocalDate followUp = row.followUp() == null ? NOT_PUT_OFF : row.followUp();
        return new TaskCursor(row.priorityRank(), row.dueAt(), row.createdAt(), followUp, row.id());
    }

    /** The columns that the rows are ordered by, the last of which tells every row from every other. */
    static List<String> columns(TaskFilter.Order order) {
        return switch (order) {
            case DUE -> List.of("due_at", "task_id");
            case PRIORITY -> List.of("priority", "due_at", "task_id");
            case AGE -> List.of("created_at", "task_id");
            case FOLLOW_UP -> List.of("follow_up", "due_at", "task_id");
        };
    }

    /** The values of {@link #columns}. */
    List<Object> values(TaskFilter.Order order) {
        Timestamp due = Timestamp.from(dueAt);
        return switch (order) {
            case DUE -> List.of(due, id);
            case PRIORITY -> List.of(priority, due, id);
            case AGE -> List.of(Timestamp.from(createdAt), id);
            case FOLLOW_UP -> List.of(followUp, due, id);
        };
    }

    @Override
    public String toString() {
        String text = priority + "|" + dueAt + "|" + createdAt + "|" + followUp + "|" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
