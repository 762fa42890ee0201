package org.stathouse.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;

/**
 * A row of the read model.
 *
 * @param endedFor in whose place it was ended
 * @param handedOverBy who handed it to its assignee though it was theirs, and so may take it back
 */
record TaskRecord(
        String id,
        String processKey,
        String elementId,
        String name,
        String formKey,
        CaseRef subject,
        String caseNumber,
        String caseTitle,
        @Nullable String waiting,
        CaseFacets facets,
        Set<String> groups,
        @Nullable String assignee,
        Instant createdAt,
        Instant dueAt,
        @Nullable LocalDate followUp,
        TaskRow.State state,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        long version,
        @Nullable String endedFor,
        @Nullable String handedOverBy) {

    static TaskRecord read(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        String groups = row.getString("group_keys");
        return new TaskRecord(
                row.getString("id"),
                row.getString("process_key"),
                row.getString("element_id"),
                row.getString("name"),
                row.getString("form_key"),
                new CaseRef(row.getString("case_type"), row.getObject("case_id", UUID.class)),
                row.getString("case_number"),
                row.getString("case_title"),
                row.getString("waiting"),
                new CaseFacets(
                        row.getObject("pillar_id", UUID.class),
                        row.getObject("agency_id", UUID.class),
                        row.getObject("stat_id", UUID.class),
                        CasePriority.ofRank(row.getInt("priority"))),
                groups.isEmpty() ? Set.of() : Set.of(groups.split(",")),
                row.getString("assignee"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                row.getObject("follow_up", LocalDate.class),
                TaskRow.State.valueOf(row.getString("state")),
                ended == null ? null : ended.toInstant(),
                row.getString("ended_by"),
                row.getLong("version"),
                row.getString("ended_for"),
                row.getString("handed_over_by"));
    }

    boolean isOpen() {
        return state == TaskRow.State.OPEN;
    }

    /** Whether it tells of its case what the summary tells. */
    boolean says(CaseSummary summary) {
        return new CaseSummary(caseNumber, caseTitle, waiting, facets).equals(summary);
    }

    int priorityRank() {
        return CasePriority.rank(facets.priority());
    }

    OpenTask toOpenTask() {
        return new OpenTask(id, elementId, name, formKey, subject, assignee, groups, dueAt);
    }
}
