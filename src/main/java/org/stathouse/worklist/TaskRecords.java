package org.stathouse.worklist;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.stathouse.identity.Actor;
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
                            case_title, waiting, pillar_id, agency_id, stat_id, priority, words, group_keys, assignee, created_at,
                            due_at, state, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', 0)""")
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
                        summary.facets().pillar(),
                        summary.facets().agency(),
                        summary.facets().stat(),
                        CasePriority.rank(summary.facets().priority()),
                        words(task.name(), summary),
                        String.join(",", new TreeSet<>(task.groups())),
                        task.assignee(),
                        Timestamp.from(task.createdAt()),
                        Timestamp.from(task.dueAt()))
                .update();
        file(task.id(), Audience.of(task.subject(), task.assignee(), summary.waiting(), task.groups()));
    }

    /**
     * Element, form and name change where a case moves to another version of its process. A task that changes hands or whose due
     * time moves is no longer put off.
     */
    void update(UserTask task) {
        Timestamp due = Timestamp.from(task.dueAt());
        database.sql("""
                        update work_task set assignee = ?, due_at = ?, element_id = ?, form_key = ?, name = ?, version = version + 1,
                            words = lower(cast(? as varchar) || ' ' || case_number || ' ' || case_title),
                            follow_up = case when due_at = ? and coalesce(assignee, '') = coalesce(cast(? as varchar), '') then follow_up end
                        where id = ?""")
                .params(task.assignee(), due, task.elementId(), task.formKey(), task.name(), task.name(), due, task.assignee(), task.id())
                .update();
        refile(task.id());
    }

    /** Puts an open task off, or not any more. */
    void followUp(String taskId, @Nullable LocalDate day) {
        database.sql("update work_task set follow_up = ?, version = version + 1 where id = ?").params(day, taskId).update();
        refile(taskId);
    }

    /** Whether the task was still put off, to that day or an earlier one, and no longer is. */
    boolean takeUp(String taskId, LocalDate today) {
        int changed = database.sql("update work_task set follow_up = null, version = version + 1 where id = ? and follow_up <= ?")
                .params(taskId, today)
                .update();
        if (changed > 0) {
            refile(taskId);
        }
        return changed > 0;
    }

    /** Open tasks whose follow-up date has come. */
    List<TaskRecord> toFollowUp(LocalDate today, int most) {
        return database.sql("select * from work_task where follow_up <= ? and state = 'OPEN' order by follow_up, id limit " + most)
                .param(today)
                .query(TaskRecord::read)
                .list();
    }

    /** @param workedMinutes how much working time the task took, from its creation to its end */
    void end(String taskId, TaskRow.State state, Instant at, Actor by, long workedMinutes) {
        database.sql("update work_task set state = ?, follow_up = null, ended_at = ?, ended_by = ?, ended_for = ?, worked_minutes = ?, version = version + 1 where id = ?")
                .params(state.name(), Timestamp.from(at), by.username(), by.onBehalfOf(), workedMinutes, taskId)
                .update();
        unfile(taskId);
    }

    /** Notes who may take the task back from its assignee; nobody where there is none. */
    void handedOver(String taskId, @Nullable String by) {
        database.sql("update work_task set handed_over_by = ? where id = ?").params(by, taskId).update();
    }

    /** The task is free for one more group. */
    void offered(String taskId, String group) {
        database.sql("update work_task set group_keys = case when group_keys = '' then ? else group_keys || ',' || ? end where id = ?")
                .params(group, group, taskId)
                .update();
        refile(taskId);
    }

    /** The open tasks that somebody has, the most urgent first. */
    List<TaskRecord> openOf(String assignee) {
        return database.sql("select * from work_task where assignee = ? and state = 'OPEN' order by due_at, id")
                .param(assignee)
                .query(TaskRecord::read)
                .list();
    }

    /** Who did something in this case in whose place. */
    List<ActedFor> actedFor(CaseRef subject) {
        return database.sql("""
                        select distinct ended_by, ended_for from work_task
                        where case_id = ? and case_type = ? and ended_for is not null""")
                .params(subject.id(), subject.type())
                .query((row, number) -> new ActedFor(row.getString("ended_by"), row.getString("ended_for")))
                .list();
    }

    /** That somebody ended a task in the place of an absent person. */
    record ActedFor(String substitute, String absent) {}

    /** Writes what a case's summary says now into those of its open tasks that say otherwise. */
    void refresh(CaseRef subject, CaseSummary summary) {
        for (TaskRecord task : openOf(subject.type(), List.of(subject.id()))) {
            if (task.says(summary)) {
                continue;
            }
            database.sql("""
                            update work_task set case_number = ?, case_title = ?, waiting = ?, pillar_id = ?, agency_id = ?, stat_id = ?,
                                priority = ?, words = ?
                            where id = ? and state = 'OPEN'""")
                    .params(
                            summary.number(),
                            summary.title(),
                            summary.waiting(),
                            summary.facets().pillar(),
                            summary.facets().agency(),
                            summary.facets().stat(),
                            CasePriority.rank(summary.facets().priority()),
                            words(task.name(), summary),
                            task.id())
                    .update();
            refile(task.id());
        }
    }

    /** Files an open task anew. */
    private void refile(String taskId) {
        unfile(taskId);
        find(taskId).filter(TaskRecord::isOpen).ifPresent(task ->
                file(taskId, Audience.of(task.subject(), task.assignee(), task.waiting(), task.groups())));
    }

    /** Comes after the task's own row is written: whoever else files it waits at that row, and two who took both in turns would deadlock. */
    private void unfile(String taskId) {
        database.sql("delete from work_task_seen where task_id = ?").param(taskId).update();
    }

    private void file(String taskId, List<String> audiences) {
        database.sql("""
                        insert into work_task_seen (audience, task_id, due_at, created_at, follow_up, priority, process_key, case_type,
                            pillar_id, agency_id, stat_id, assignee)
                        select a.audience, t.id, t.due_at, t.created_at, coalesce(t.follow_up, ?), t.priority, t.process_key,
                            t.case_type, t.pillar_id, t.agency_id, t.stat_id, t.assignee
                        from work_task t cross join unnest(cast(? as varchar array)) as a(audience)
                        where t.id = ?""")
                .params(TaskCursor.NOT_PUT_OFF, audiences.toArray(String[]::new), taskId)
                .update();
    }

    private static String words(String name, CaseSummary summary) {
        return (name + " " + summary.number() + " " + summary.title()).toLowerCase(Locale.ROOT);
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
