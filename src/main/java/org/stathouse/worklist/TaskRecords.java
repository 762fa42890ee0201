package org.stathouse.worklist;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.stathouse.shared.CaseRef;
import org.stathouse.workflow.UserTask;

/** Reads and writes single rows of the task list's read model; {@link TaskPages} reads its lists. */
@Repository
class TaskRecords {

    private final JdbcClient database;

    TaskRecords(JdbcClient database) {
        this.database = database;
    }

    void insert(UserTask task, CaseSummary summary) {
        database.sql("""
                        insert into work_task (id, process_key, element_id, form_key, name, case_type, case_id, case_number,
                            case_title, waiting, group_keys, assignee, created_at, due_at, state, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', 0)""")
                .params(
                        task.id(),
                        task.processKey(),
                        task.elementId(),
                        task.formKey(),
                        task.name(),
                        task.subject().type(),
                        task.subject().id(),
                        summary.number(),
                        summary.title(),
                        summary.waiting(),
                        String.join(",", new TreeSet<>(task.groups())),
                        task.assignee(),
                        Timestamp.from(task.createdAt()),
                        Timestamp.from(task.dueAt()))
                .update();
        for (String group : task.groups()) {
            database.sql("insert into work_task_group (task_id, group_key, claimed, due_at) values (?, ?, ?, ?)")
                    .params(task.id(), group, task.assignee() != null, Timestamp.from(task.dueAt()))
                    .update();
        }
    }

    /** Element, form and name change where a case moves to another version of its process. */
    void update(UserTask task) {
        database.sql("""
                        update work_task set assignee = ?, due_at = ?, element_id = ?, form_key = ?, name = ?, version = version + 1
                        where id = ?""")
                .params(task.assignee(), Timestamp.from(task.dueAt()), task.elementId(), task.formKey(), task.name(), task.id())
                .update();
        if (!task.groups().isEmpty()) {
            database.sql("update work_task_group set claimed = ?, due_at = ? where task_id = ?")
                    .params(task.assignee() != null, Timestamp.from(task.dueAt()), task.id())
                    .update();
        }
    }

    /** @param workedMinutes how much working time the task took, from its creation to its end */
    void end(String taskId, TaskRow.State state, Instant at, String by, long workedMinutes) {
        database.sql("delete from work_task_group where task_id = ?").param(taskId).update();
        database.sql("update work_task set state = ?, ended_at = ?, ended_by = ?, worked_minutes = ?, version = version + 1 where id = ?")
                .params(state.name(), Timestamp.from(at), by, workedMinutes, taskId)
                .update();
    }

    /** Writes a case's new number, title and waiting person into its open tasks. */
    void refresh(CaseRef subject, CaseSummary summary) {
        database.sql("""
                        update work_task set case_number = ?, case_title = ?, waiting = ?
                        where case_id = ? and case_type = ? and state = 'OPEN'""")
                .params(summary.number(), summary.title(), summary.waiting(), subject.id(), subject.type())
                .update();
    }

    Optional<TaskRecord> find(String taskId) {
        return database.sql("select * from work_task where id = ?")
                .param(taskId)
                .query(TaskRecord::read)
                .optional();
    }

    /** All tasks of a case, ended ones included, in the order in which they came up. */
    List<TaskRecord> ofCase(CaseRef subject) {
        return database.sql("select * from work_task where case_id = ? and case_type = ? order by created_at, id")
                .params(subject.id(), subject.type())
                .query(TaskRecord::read)
                .list();
    }

    /** The open tasks of several cases of one type, in the order in which they came up. */
    List<TaskRecord> openOf(String caseType, Collection<UUID> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        return database.sql("select * from work_task where case_id in (:cases) and case_type = :type and state = 'OPEN' order by created_at, id")
                .param("cases", cases)
                .param("type", caseType)
                .query(TaskRecord::read)
                .list();
    }
}
