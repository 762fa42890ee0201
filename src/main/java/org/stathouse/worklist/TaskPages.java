package org.stathouse.worklist;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.stathouse.identity.Actor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Slice;

/**
 * Reads pages of the task list by keyset on (due, id). A list that has several sources (each group, mine, those that I wait
 * for) walks one index for each, no further than a page, and merges the few rows: sorting all candidates before the cut is
 * what makes the engine's own query slow.
 */
@Repository
class TaskPages {

    private static final Timestamp FIRST = Timestamp.from(Instant.EPOCH);

    private final JdbcClient database;

    TaskPages(JdbcClient database) {
        this.database = database;
    }

    /** Where a page begins: behind the row with this due time and id. */
    private record Cursor(Timestamp due, String id) {

        static Cursor parse(@Nullable String text) {
            if (text == null) {
                return new Cursor(FIRST, "");
            }
            try {
                String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 2);
                return new Cursor(Timestamp.from(Instant.parse(parts[0])), parts[1]);
            } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
                throw new BusinessRuleViolation(Fault.at("after", "worklist.unknownCursor"));
            }
        }

        static String after(TaskRecord row) {
            String text = row.dueAt() + "|" + row.id();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The parts of a statement and their parameters, in the same order. */
    private static final class Statement {

        private final List<String> sources = new ArrayList<>();
        private final List<Object> parameters = new ArrayList<>();
    }

    /** What narrows every source: the page's start, the urgency, the words. */
    private record Bounds(Cursor from, @Nullable Instant dueBefore, @Nullable String words, int limit) {}

    /**
     * One page.
     *
     * @param types the case types of which the person may see every case
     * @param dueBefore leaves out what is due at or after this instant; none leaves nothing out
     */
    Slice<TaskRecord> page(
            Actor actor, TaskFilter filter, List<String> types, @Nullable Instant dueBefore, @Nullable String after, int limit) {
        Bounds bounds = new Bounds(Cursor.parse(after), dueBefore, pattern(filter.words()), limit + 1);
        Statement statement = new Statement();
        switch (filter.scope()) {
            case MINE -> byColumn(statement, bounds, "assignee", actor.username());
            case WAITING -> byColumn(statement, bounds, "waiting", actor.username());
            case MY_GROUPS -> actor.groups().forEach(group -> byGroup(statement, bounds, group, List.of(false)));
            case ALL -> {
                byColumn(statement, bounds, "assignee", actor.username());
                byColumn(statement, bounds, "waiting", actor.username());
                new TreeSet<>(actor.groups()).forEach(group -> byGroup(statement, bounds, group, List.of(false, true)));
                types.forEach(type -> byColumn(statement, bounds, "case_type", type));
            }
        }
        return read(statement, limit);
    }

    private Slice<TaskRecord> read(Statement statement, int limit) {
        if (statement.sources.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        String union = statement.sources.stream().map(source -> "(" + source + ")").collect(Collectors.joining("\nunion\n"));
        statement.parameters.add(limit + 1);
        List<TaskRecord> rows = database.sql("select t.* from (select id, due_at from (" + union
                        + ") c order by due_at, id limit ?) p join work_task t on t.id = p.id order by p.due_at, p.id")
                .params(statement.parameters)
                .query(TaskRecord::read)
                .list();
        boolean more = rows.size() > limit;
        List<TaskRecord> page = more ? rows.subList(0, limit) : rows;
        return new Slice<>(page, more ? Cursor.after(page.getLast()) : null);
    }

    private static void byColumn(Statement statement, Bounds bounds, String column, String value) {
        StringBuilder sql = new StringBuilder("select t.id, t.due_at from work_task t where t." + column
                + " = ? and t.state = 'OPEN' and (t.due_at, t.id) > (?, ?)");
        statement.parameters.addAll(List.of(value, bounds.from().due(), bounds.from().id()));
        narrow(statement, sql, bounds, "t.due_at", "t.id");
    }

    private static void byGroup(Statement statement, Bounds bounds, String group, List<Boolean> claimed) {
        for (boolean each : claimed) {
            String join = bounds.words() == null ? "" : " join work_task t on t.id = g.task_id";
            StringBuilder sql = new StringBuilder("select g.task_id as id, g.due_at from work_task_group g" + join
                    + " where g.group_key = ? and g.claimed = ? and (g.due_at, g.task_id) > (?, ?)");
            statement.parameters.addAll(List.of(group, each, bounds.from().due(), bounds.from().id()));
            narrow(statement, sql, bounds, "g.due_at", "g.task_id");
        }
    }

    private static void narrow(Statement statement, StringBuilder sql, Bounds bounds, String due, String id) {
        if (bounds.dueBefore() != null) {
            sql.append(" and ").append(due).append(" < ?");
            statement.parameters.add(Timestamp.from(bounds.dueBefore()));
        }
        if (bounds.words() != null) {
            sql.append(" and lower(t.name || ' ' || t.case_number || ' ' || t.case_title) like ? escape '\\'");
            statement.parameters.add(bounds.words());
        }
        sql.append(" order by ").append(due).append(", ").append(id).append(" limit ?");
        statement.parameters.add(bounds.limit());
        statement.sources.add(sql.toString());
    }

    private static @Nullable String pattern(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        String escaped = words.strip().toLowerCase(Locale.US).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + escaped.replaceAll("\\s+", "%") + "%";
    }
}
