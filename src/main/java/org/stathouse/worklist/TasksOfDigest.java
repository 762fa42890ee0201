package org.stathouse.worklist;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.notification.DigestTasks;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;

/** The tasks of a person's digest, as their own task list shows them; what they put off to a later day is left out. */
@Component
class TasksOfDigest implements DigestTasks {

    /** How many tasks a part of the mail names. */
    private static final int MOST = 10;

    private final TaskDesk desk;
    private final People people;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final JdbcClient database;

    TasksOfDigest(TaskDesk desk, People people, CurrentActor currentActor, Deadlines deadlines, JdbcClient database) {
        this.desk = desk;
        this.people = people;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public Open of(String username, Instant since) {
        Person person = people.find(username).orElseThrow(() -> new NotFound("account " + username));
        Actor reader = new Actor(person.accountId(), username, person.displayName(), person.grants());
        return currentActor.asVisitor(reader, () -> open(reader, since));
    }

    private Open open(Actor reader, Instant since) {
        TaskFilter mine = TaskFilter.of(TaskFilter.Scope.MINE);
        // Due today shows what is overdue as well, so the day's own tasks begin today.
        TaskFilter.Days today = new TaskFilter.Days(deadlines.today(), deadlines.today());
        return new Open(
                notOverdue(desk.page(mine.withDueWithin(today), null, MOST + 1)),
                part(desk.page(mine.withDue(TaskFilter.Due.OVERDUE), null, MOST + 1).items()),
                fresh(reader, since),
                part(desk.page(TaskFilter.of(TaskFilter.Scope.WAITING), null, MOST + 1).items()));
    }

    private static Part notOverdue(Slice<TaskRow> today) {
        return part(today.items().stream().filter(task -> !task.overdue()).toList());
    }

    /** The newest of mine, and of those that my groups may claim, that are due later than today and not put off. */
    private Part fresh(Actor reader, Instant since) {
        List<Line> lines = database.sql(
                        """
                        select t.id, t.name, t.case_number, t.case_title, t.due_at from work_task t
                        where t.id in (select task_id from work_task_seen where audience in (:audiences) and created_at >= :since
                            and due_at >= :tomorrow and follow_up <= :today)
                        order by t.created_at desc, t.id limit :most""")
                .param("audiences", audiences(reader))
                .param("since", Timestamp.from(since))
                .param("tomorrow", Timestamp.from(deadlines.startOf(deadlines.today().plusDays(1))))
                .param("today", Date.valueOf(deadlines.today()))
                .param("most", MOST + 1)
                .query((row, index) -> new Line(
                        row.getString("case_number"),
                        row.getString("case_title"),
                        row.getString("name"),
                        row.getTimestamp("due_at").toInstant(),
                        "tasks/" + row.getString("id")))
                .list();
        return cut(lines);
    }

    private static List<String> audiences(Actor reader) {
        return Stream.concat(Stream.of(Audience.assignee(reader.username())), reader.groups().stream().map(Audience::free)).toList();
    }

    private static Part part(List<TaskRow> tasks) {
        return cut(tasks.stream()
                .map(task -> new Line(task.caseNumber(), task.caseTitle(), task.name(), task.dueAt(), "tasks/" + task.id()))
                .toList());
    }

    private static Part cut(List<Line> lines) {
        return lines.isEmpty() ? Part.EMPTY : new Part(lines.stream().limit(MOST).toList(), lines.size() > MOST);
    }
}
