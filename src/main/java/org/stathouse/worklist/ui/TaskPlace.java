package org.stathouse.worklist.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.worklist.TaskFilter;

/**
 * Where somebody is in the task list, as the address holds it: the filter, how many rows are shown, and the task they went
 * to, so that coming back finds the same place.
 */
record TaskPlace(TaskFilter filter, int shown, @Nullable String task) {

    /** Rows on a page. */
    static final int PAGE = 50;

    /** As many rows as a return to the list loads at once. */
    private static final int MOST = 500;

    static TaskPlace of(QueryParameters query) {
        TaskFilter.Scope scope = value(TaskFilter.Scope.class, query, "show", TaskFilter.Scope.MINE);
        TaskFilter.Due due = value(TaskFilter.Due.class, query, "due", TaskFilter.Due.ANY);
        String words = query.getSingleParameter("q").filter(text -> !text.isBlank()).orElse(null);
        int shown = query.getSingleParameter("rows")
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .map(rows -> Math.clamp(rows, PAGE, MOST))
                .orElse(PAGE);
        return new TaskPlace(new TaskFilter(scope, due, words), shown, query.getSingleParameter("at").orElse(null));
    }

    QueryParameters query() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("show", List.of(text(filter.scope())));
        if (filter.due() != TaskFilter.Due.ANY) {
            values.put("due", List.of(text(filter.due())));
        }
        if (filter.words() != null) {
            values.put("q", List.of(filter.words()));
        }
        if (shown > PAGE) {
            values.put("rows", List.of(String.valueOf(Math.min(shown, MOST))));
        }
        if (task != null) {
            values.put("at", List.of(task));
        }
        return new QueryParameters(values);
    }

    TaskPlace with(TaskFilter other) {
        return new TaskPlace(other, PAGE, null);
    }

    TaskPlace at(String taskId, int rows) {
        return new TaskPlace(filter, rows, taskId);
    }

    /** Remembers the place for the links "back to the list" in this browser tab. */
    void remember(UI ui) {
        ComponentUtil.setData(ui, TaskPlace.class, this);
    }

    /** Where this browser tab last was in the list. */
    static Optional<TaskPlace> last(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, TaskPlace.class));
    }

    private static <E extends Enum<E>> E value(Class<E> type, QueryParameters query, String name, E otherwise) {
        return query.getSingleParameter(name)
                .flatMap(text -> Arrays.stream(type.getEnumConstants())
                        .filter(value -> text(value).equals(text))
                        .findFirst())
                .orElse(otherwise);
    }

    private static String text(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
