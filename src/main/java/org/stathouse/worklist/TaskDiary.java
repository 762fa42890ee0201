package org.stathouse.worklist;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.diary.DiaryEntry;
import org.stathouse.diary.DiaryKind;
import org.stathouse.diary.DiaryQuery;
import org.stathouse.diary.DiarySource;
import org.stathouse.identity.Actor;

/** When open tasks are due: the person's own; with all that they may see also what their groups could claim. */
@Component
class TaskDiary implements DiarySource {

    private static final DiaryKind KIND = new DiaryKind("tasks", "Tasks", 10);

    private final JdbcClient database;
    private final Deadlines deadlines;

    TaskDiary(JdbcClient database, Deadlines deadlines) {
        this.database = database;
        this.deadlines = deadlines;
    }

    @Override
    public DiaryKind kind() {
        return KIND;
    }

    @Override
    public boolean concerns(Actor actor) {
        return true;
    }

    @Override
    public List<DiaryEntry> entries(DiaryQuery query) {
        List<String> audiences = new ArrayList<>();
        audiences.add(Audience.assignee(query.actor().username()));
        if (!query.mineOnly()) {
            query.actor().groups().stream().map(Audience::free).forEach(audiences::add);
        }
        Instant from = deadlines.startOf(query.from());
        Instant until = deadlines.startOf(query.until().plusDays(1));
        // A task for several groups of the person stands in a row for each.
        return database.sql("""
                        select distinct t.id, t.name, t.case_number, t.case_title, t.due_at
                        from work_task_seen s join work_task t on t.id = s.task_id
                        where s.audience in (:audiences) and s.due_at >= :from and s.due_at < :until
                        order by t.due_at, t.id limit :most""")
                .param("audiences", audiences)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("most", query.most() + 1)
                .query((row, number) -> DiaryEntry.due(
                        row.getString("id"),
                        row.getString("name") + ": " + row.getString("case_number"),
                        row.getString("case_title"),
                        Objects.requireNonNull(row.getTimestamp("due_at")).toInstant(),
                        "tasks/" + row.getString("id")))
                .list();
    }
}
