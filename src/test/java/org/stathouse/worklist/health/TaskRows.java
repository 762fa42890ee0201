package org.stathouse.worklist.health;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes tasks straight into the read model, each of a process of this fixture's own unless it is told another. */
class TaskRows {

    static final String GROUP = "TMO";

    /** A process that no other test's tasks are of. */
    final String process = "health-" + UUID.randomUUID().toString().substring(0, 18);

    private final JdbcClient database;

    TaskRows(JdbcClient database) {
        this.database = database;
    }

    /** A task that can be changed before it is written. */
    Task task(String element, Instant createdAt) {
        return new Task(element, createdAt);
    }

    /** Leaves the tasks as those are that ended before working time was counted. */
    void forgetWorkingTime() {
        database.sql("update work_task set worked_minutes = null where process_key = ?").param(process).update();
    }

    final class Task {

        private final String id = UUID.randomUUID().toString();
        private final UUID caseId = UUID.randomUUID();
        private final String element;
        private final Instant createdAt;
        private Instant dueAt;
        private String caseType = "proposal";
        private @Nullable String assignee;
        private @Nullable UUID agency;
        private @Nullable Instant endedAt;
        private String state = "OPEN";
        private @Nullable Long workedMinutes;

        private Task(String element, Instant createdAt) {
            this.element = element;
            this.createdAt = createdAt;
            this.dueAt = createdAt.plus(Duration.ofDays(3));
        }

        Task due(Instant at) {
            dueAt = at;
            return this;
        }

        Task of(String type) {
            caseType = type;
            return this;
        }

        Task at(UUID ofAgency) {
            agency = ofAgency;
            return this;
        }

        Task with(String username) {
            assignee = username;
            return this;
        }

        Task done(Instant at, long minutes) {
            endedAt = at;
            state = "COMPLETED";
            workedMinutes = minutes;
            return this;
        }

        Task cancelled(Instant at) {
            endedAt = at;
            state = "CANCELLED";
            return this;
        }

        String write() {
            database.sql("""
                            insert into work_task (id, process_key, element_id, form_key, name, case_type, case_id, case_number, case_title,
                                group_keys, assignee, agency_id, created_at, due_at, state, ended_at, ended_by, worked_minutes, version)
                            values (?, ?, ?, 'health/task', ?, ?, ?, 'H-1', 'Repave the road', ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                    .params(
                            id, process, element, "Task " + element, caseType, caseId, GROUP, assignee, agency, at(createdAt), at(dueAt),
                            state, endedAt == null ? null : at(endedAt), endedAt == null ? null : assignee == null ? "somebody" : assignee, workedMinutes)
                    .update();
            if (state.equals("OPEN")) {
                audience((assignee == null ? "FREE/" : "TAKEN/") + GROUP);
            }
            return id;
        }

        private void audience(String key) {
            database.sql("""
                            insert into work_task_seen (audience, task_id, due_at, created_at, follow_up, priority, process_key, case_type,
                                agency_id, assignee)
                            values (?, ?, ?, ?, date '1970-01-01', 4, ?, ?, ?, ?)""")
                    .params(key, id, at(dueAt), at(createdAt), process, caseType, agency, assignee)
                    .update();
        }

        private Timestamp at(Instant instant) {
            return Timestamp.from(instant);
        }
    }
}
