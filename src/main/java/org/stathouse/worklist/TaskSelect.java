package org.stathouse.worklist;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Words;

/**
 * The statement that answers a {@link TaskQuery} with the ids of its tasks in order. Each audience is a walk along an index, no further
 * than the limit; of the few rows that come together, a task that has several of the audiences is dropped but once. Where the words
 * asked for have led to a few tasks already, these are looked up instead. Limits are written out: a plan made for an unknown one sorts
 * everything.
 */
final class TaskSelect {

    private final StringBuilder conditions = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    /** The audiences, each with the processes whose tasks alone are asked for; none for all. */
    private final Map<String, Set<String>> sources = new LinkedHashMap<>();
    private final TaskFilter.Order order;
    private final boolean lookedUp;

    /** @param found the ids of the tasks that have the words asked for, where these are few enough to be listed */
    TaskSelect(TaskQuery query, @Nullable Collection<String> found) {
        this.order = query.filter().order();
        query.audiences().forEach(audience -> sources.put(audience, Set.of()));
        sources.putAll(query.inPlaceOfOthers());
        this.lookedUp = found != null;
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

    /** Leaves out the rows up to a place. */
    TaskSelect behind(@Nullable TaskCursor place) {
        if (place != null) {
            List<String> columns = TaskCursor.columns(order);
            String marks = marks(columns.size());
            conditions.append(" and (s.").append(String.join(", s.", columns)).append(") > (").append(marks).append(")");
            parameters.addAll(place.values(order));
        }
        return this;
    }

    /** The statement; it yields {@code task_id} and the columns of the order. */
    String sql(int limit) {
        String keys = TaskCursor.columns(order).stream().map("s."::concat).collect(Collectors.joining(", "));
        String end = " order by " + keys + " limit " + limit;
        if (lookedUp) {
            String any = sources.values().stream().map(TaskSelect::source).collect(Collectors.joining(" or "));
            return "select distinct " + keys + " from work_task_seen s where (" + any + ")" + conditions + end;
        }
        String walks = sources.values().stream()
                .map(processes -> "(select " + keys + " from work_task_seen s where " + source(processes) + conditions + end + ")")
                .collect(Collectors.joining(" union all "));
        return "select distinct " + keys + " from (" + walks + ") s" + end;
    }

    /** What its marks stand for. */
    List<Object> parameters() {
        List<Object> all = new ArrayList<>();
        sources.forEach((audience, processes) -> {
            all.add(audience);
            all.addAll(new TreeSet<>(processes));
            if (!lookedUp) {
                all.addAll(parameters);
            }
        });
        if (lookedUp) {
            all.addAll(parameters);
        }
        return all;
    }

    private static String source(Set<String> processes) {
        return processes.isEmpty() ? "s.audience = ?" : "(s.audience = ? and s.process_key in (" + marks(processes.size()) + "))";
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
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
            conditions.append(" and s.").append(column).append(" in (").append(marks(values.size())).append(")");
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
