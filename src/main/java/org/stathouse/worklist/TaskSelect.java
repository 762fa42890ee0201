package org.stathouse.worklist;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Words;

/**
 * The statement that answers a {@link TaskQuery} with the ids of its tasks in order. The audiences stand in it as a union of
 * walks along an index, which PostgreSQL merges as far as the limit and no further; "distinct" by the order's own columns drops a
 * task that has several of the audiences while they are merged. Limits are written out, as a plan made for an unknown one sorts all.
 */
final class TaskSelect {

    private final StringBuilder conditions = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final TaskFilter.Order order;

    /** @param found the ids of the tasks that have the words asked for, where these are few enough to be listed */
    TaskSelect(TaskQuery query, @Nullable Collection<String> found) {
        this.order = query.filter().order();
        query.audiences().forEach(audience -> source(audience, Set.of()));
        query.inPlaceOfOthers().forEach(this::source);
        TaskFilter filter = query.filter();
        instant("s.due_at >= ?", query.dueFrom());
        instant("s.due_at < ?", query.dueBefore());
        instant("s.created_at <= ?", query.createdBefore());
        in("process_key", filter.processes());
        in("case_type", filter.caseTypes());
        value("s.pillar_id = ?", filter.facets().pillar());
        value("s.agency_id = ?", filter.facets().agency());
        value("s.stat_id = ?", filter.facets().stat());
        CasePriority priority = filter.facets().priority();
        value("s.priority = ?", priority == null ? null : priority.rank());
        if (TaskFilter.NOBODY.equals(filter.assignee())) {
            conditions.append(" and s.assignee is null");
        } else {
            value("s.assignee = ?", filter.assignee());
        }
        switch (filter.followUp()) {
            case AWAKE -> value("s.follow_up <= ?", query.today());
            case SNOOZED -> value("s.follow_up > ?", query.today());
            case ANY -> {}
        }
        if (found != null) {
            value("s.task_id = any(?)", found.toArray(String[]::new));
        } else if (filter.words() != null) {
            List<String> patterns = patterns(filter.words());
            conditions.append(" and exists (select 1 from work_task w where w.id = s.task_id").append(likes(patterns)).append(")");
            parameters.addAll(patterns);
        }
    }

    /** @param processes ids of the processes whose tasks are taken; none for all */
    private void source(String audience, Set<String> processes) {
        parameters.add(audience);
        parameters.addAll(new TreeSet<>(processes));
        String only = processes.isEmpty()
                ? ""
                : " and process_key in (" + String.join(", ", Collections.nCopies(processes.size(), "?")) + ")";
        sources.add("select * from work_task_seen where audience = ?" + only);
    }

    /** Leaves out the rows up to a place. */
    TaskSelect behind(@Nullable TaskCursor place) {
        if (place != null) {
            List<String> columns = TaskCursor.columns(order);
            String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
            conditions.append(" and (s.").append(String.join(", s.", columns)).append(") > (").append(marks).append(")");
            parameters.addAll(place.values(order));
        }
        return this;
    }

    /** The statement; it yields {@code task_id} and the columns of the order. */
    String sql(int limit) {
        String keys = TaskCursor.columns(order).stream().map("s."::concat).collect(Collectors.joining(", "));
        return "select distinct " + keys + " from (" + String.join(" union all ", sources) + ") s where true" + conditions + " order by " + keys + " limit " + limit;
    }

    List<Object> parameters() {
        return parameters;
    }

    /** One {@code like} pattern for each word, whatever characters it has. */
    static List<String> patterns(String words) {
        return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).map(Words::pattern).toList();
    }

    /** The conditions on a task {@code w} that all patterns fit. */
    static String likes(List<String> patterns) {
        return (" and w.words like ? escape '" + Words.ESCAPE + "'").repeat(patterns.size());
    }

    private void in(String column, Collection<String> values) {
        if (!values.isEmpty()) {
            conditions.append(" and s.").append(column).append(" in (").append(String.join(", ", Collections.nCopies(values.size(), "?"))).append(")");
            parameters.addAll(new TreeSet<>(values));
        }
    }

    private void instant(String condition, @Nullable Instant bound) {
        value(condition, bound == null ? null : Timestamp.from(bound));
    }

    private void value(String condition, @Nullable Object value) {
        if (value != null) {
            conditions.append(" and ").append(condition);
            parameters.add(value);
        }
    }
}
