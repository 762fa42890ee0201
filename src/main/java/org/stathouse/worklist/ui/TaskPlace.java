package org.stathouse.worklist.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.worklist.TaskFilter;
import org.stathouse.worklist.filter.TaskFilterAddress;

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
        int shown = query.getSingleParameter("rows")
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .map(rows -> Math.clamp(rows, PAGE, MOST))
                .orElse(PAGE);
        return new TaskPlace(TaskFilterAddress.read(query.getParameters()).filter(), shown, query.getSingleParameter("at").orElse(null));
    }

    QueryParameters query() {
        Map<String, List<String>> values = TaskFilterAddress.write(filter);
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
}
