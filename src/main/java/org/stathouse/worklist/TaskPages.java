package org.stathouse.worklist;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.stathouse.shared.Slice;

/**
 * Reads pages of the task list by keyset, and counts. Sorting all candidates before the cut is what makes the engine's own query
 * slow; here every order and every filter is a short walk along an index for each of a person's audiences.
 */
@Repository
class TaskPages {

    /** Up to so many tasks that have the words asked for are looked at one by one; more of them are soon met along the list. */
    private static final int FEW = 1000;

    /** What a database finds by its index of trigrams: words of fewer letters stand in too many texts. */
    private static final int INDEXED_LENGTH = 3;

    private final JdbcClient database;

    TaskPages(JdbcClient database) {
        this.database = database;
    }

    /** One page, from the cursor of the page before. */
    Slice<TaskRecord> page(TaskQuery query, @Nullable String after, int limit) {
        TaskCursor place = TaskCursor.parse(after);
        if (query.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        TaskSelect select = select(query).behind(place);
        String keys = TaskCursor.columns(query.filter().order()).stream().map("p."::concat).collect(Collectors.joining(", "));
        List<TaskRecord> rows = database.sql("select t.* from (" + select.sql(limit + 1) + ") p join work_task t on t.id = p.task_id order by " + keys)
                .params(select.parameters())
                .query(TaskRecord::read)
                .list();
        boolean more = rows.size() > limit;
        List<TaskRecord> page = more ? rows.subList(0, limit) : rows;
        return new Slice<>(page, more ? TaskCursor.after(page.getLast()).toString() : null);
    }

    /** How many there are, counted no further than {@link TaskCount#MOST}. */
    TaskCount count(TaskQuery query) {
        if (query.isEmpty()) {
            return new TaskCount(0, false);
        }
        TaskSelect select = select(query);
        int found = database.sql("select count(*) from (" + select.sql(TaskCount.MOST + 1) + ") c")
                .params(select.parameters())
                .query(Integer.class)
                .single();
        return new TaskCount(Math.min(found, TaskCount.MOST), found > TaskCount.MOST);
    }

    /** The ids alone, in order. */
    List<String> ids(TaskQuery query, int most) {
        if (query.isEmpty()) {
            return List.of();
        }
        TaskSelect select = select(query);
        return database.sql(select.sql(most))
                .params(select.parameters())
                .query((row, number) -> row.getString("task_id"))
                .list();
    }

    private TaskSelect select(TaskQuery query) {
        String words = query.filter().words();
        return new TaskSelect(query, words == null ? null : few(TaskSelect.patterns(words)));
    }

    /** The open tasks that have the words, whoever may see them; none where there are more than a few. */
    private @Nullable List<String> few(List<String> patterns) {
        // A pattern has two signs more than its word.
        if (patterns.stream().allMatch(pattern -> pattern.length() - 2 < INDEXED_LENGTH)) {
            return null;
        }
        List<String> found = database.sql("select w.id from work_task w where w.state = 'OPEN'" + TaskSelect.likes(patterns) + " limit " + (FEW + 1))
                .params(patterns)
                .query(String.class)
                .list();
        return found.size() > FEW ? null : found;
    }
}
