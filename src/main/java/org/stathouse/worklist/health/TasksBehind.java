package org.stathouse.worklist.health;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Slice;
import org.stathouse.worklist.WorkSubject;
import org.stathouse.worklist.health.HealthCounts.Moment;

/** Reads the tasks behind a figure, the oldest first, by keyset on when they came up and their id. */
@Component
class TasksBehind {

    private static final int MOST = 200;

    private final JdbcClient database;
    private final Map<String, WorkSubject> subjects;
    private final HealthWindow window;
    private final HealthNames names;

    TasksBehind(JdbcClient database, ObjectProvider<WorkSubject> subjects, HealthWindow window, HealthNames names) {
        this.database = database;
        this.subjects = subjects.stream().collect(Collectors.toMap(WorkSubject::caseType, Function.identity()));
        this.window = window;
        this.names = names;
    }

    /** The place behind a row. */
    private record Place(Timestamp createdAt, String id) {

        static Place parse(String cursor) {
            int separator = cursor.indexOf('_');
            try {
                return new Place(Timestamp.from(Instant.parse(cursor.substring(0, separator))), cursor.substring(separator + 1));
            } catch (DateTimeException | IndexOutOfBoundsException unreadable) {
                throw new BusinessRuleViolation(Fault.at("after", "shared.unknownCursor"));
            }
        }

        static String behind(TaskBehind row) {
            return row.createdAt() + "_" + row.id();
        }
    }

    Slice<TaskBehind> page(
            Actor actor, Oversight oversight, WorkSelection selection, Moment at, @Nullable String after, int limit) {
        int size = Math.clamp(limit, 1, MOST);
        Condition condition = condition(oversight, selection, at);
        if (after != null) {
            Place place = Place.parse(after);
            condition.with("placeAt", place.createdAt()).with("placeId", place.id()).and("(t.created_at, t.id) > (:placeAt, :placeId)");
        }
        Map<String, String> processes = names.processes();
        List<TaskBehind> rows = condition
                .in(database, "select t.* from work_task t where %s order by t.created_at, t.id limit :size")
                .param("size", size + 1)
                .query((row, number) -> read(row, actor, processes))
                .list();
        boolean more = rows.size() > size;
        List<TaskBehind> page = more ? rows.subList(0, size) : rows;
        return new Slice<>(page, more ? Place.behind(page.getLast()) : null);
    }

    private Condition condition(Oversight oversight, WorkSelection selection, Moment at) {
        Condition condition = Condition.of(oversight, selection.filter());
        switch (selection.figure()) {
            case OPEN -> condition.and("t.state = 'OPEN'");
            case OVERDUE -> condition.and("t.state = 'OPEN'").and("t.due_at < :now", "now", at.now());
            case DUE_SOON -> condition.and("t.state = 'OPEN'")
                    .and("t.due_at >= :now", "now", at.now())
                    .and("t.due_at < :soon", "soon", at.soon());
            case FREE -> condition.and("t.state = 'OPEN'").and("t.assignee is null");
            case TAKEN -> condition.and("t.state = 'OPEN'").and("t.assignee is not null");
            case CAME_UP -> condition.within("t.created_at", range(selection));
            case DONE -> condition.and("t.state = 'COMPLETED'").within("t.ended_at", range(selection));
            case ON_TIME -> condition.and("t.state = 'COMPLETED'").and("t.ended_at <= t.due_at").within("t.ended_at", range(selection));
            case LATE -> condition.and("t.state = 'COMPLETED'").and("t.ended_at > t.due_at").within("t.ended_at", range(selection));
        }
        narrow(condition, selection);
        return condition;
    }

    private void narrow(Condition condition, WorkSelection selection) {
        condition.equal(selection.figure().isOfOpenTasks() ? "t.assignee" : "t.ended_by", "person", selection.person());
        condition.equal("t.element_id", "element", selection.element());
        if (selection.group() != null) {
            condition.with("freeFor", "FREE/" + selection.group())
                    .with("takenFrom", "TAKEN/" + selection.group())
                    .and("t.id in (select s.task_id from work_task_seen s where s.audience in (:freeFor, :takenFrom))");
        }
        if (selection.age() != null) {
            condition.within("t.created_at", window.cameUp(selection.age()));
        }
    }

    private HealthWindow.Range range(WorkSelection selection) {
        return selection.week() == null ? window.period(selection.filter().period()) : window.week(selection.week());
    }

    private TaskBehind read(ResultSet row, Actor actor, Map<String, String> processes) throws SQLException {
        CaseRef subject = new CaseRef(row.getString("case_type"), row.getObject("case_id", UUID.class));
        WorkSubject feature = subjects.get(subject.type());
        boolean openable = feature != null && feature.maySee(actor, subject.id());
        String assignee = row.getString("assignee");
        Timestamp ended = row.getTimestamp("ended_at");
        return new TaskBehind(
                row.getString("id"),
                row.getString("name"),
                processes.getOrDefault(row.getString("process_key"), row.getString("process_key")),
                openable,
                openable ? subject : null,
                openable ? row.getString("case_number") : null,
                openable ? row.getString("case_title") : null,
                openable ? feature.path(subject.id()) : null,
                assignee == null ? null : names.person(assignee),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
