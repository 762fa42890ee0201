package org.stathouse.worklist.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.ui.AddressValues;
import org.stathouse.worklist.TaskFilter;
import org.stathouse.worklist.filter.SavedFilter;
import org.stathouse.worklist.filter.TaskFilterAddress;

/**
 * Where somebody is in the task list, as the address holds it, so that coming back finds the same place.
 *
 * @param saved the saved filter from which it began, changed or not
 * @param shown how many rows the list shows
 * @param task the task they went to
 */
record TaskPlace(TaskFilter filter, @Nullable UUID saved, Look look, int shown, @Nullable String task) {

    /** Rows on a page. */
    static final int PAGE = 50;

    /** As many rows as a return to the list loads at once. */
    private static final int MOST = 500;

    private static final String SAVED = "saved";
    private static final String LOOK = "view";

    /** How the tasks are laid out: one below the other, or in columns by how they stand. */
    enum Look { LIST, BOARD }

    static TaskPlace of(TaskFilter filter) {
        return new TaskPlace(filter, null, Look.LIST, PAGE, null);
    }

    static TaskPlace of(SavedFilter saved) {
        return new TaskPlace(saved.filter(), saved.id(), Look.LIST, PAGE, null);
    }

    static TaskPlace of(QueryParameters query) {
        int shown = query.getSingleParameter("rows")
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .map(rows -> Math.clamp(rows, PAGE, MOST))
                .orElse(PAGE);
        return new TaskPlace(
                TaskFilterAddress.read(query.getParameters()).filter(),
                AddressValues.id(query, SAVED).orElse(null),
                AddressValues.one(Look.class, query, LOOK).orElse(Look.LIST),
                shown,
                query.getSingleParameter("at").orElse(null));
    }

    QueryParameters query() {
        Map<String, List<String>> values = TaskFilterAddress.write(filter);
        if (saved != null) {
            values.put(SAVED, List.of(saved.toString()));
        }
        if (look == Look.BOARD) {
            values.put(LOOK, List.of("board"));
        }
        if (shown > PAGE) {
            values.put("rows", List.of(String.valueOf(Math.min(shown, MOST))));
        }
        if (task != null) {
            values.put("at", List.of(task));
        }
        return new QueryParameters(values);
    }

    /** The beginning of the list with another filter. */
    TaskPlace with(TaskFilter other) {
        return new TaskPlace(other, saved, look, PAGE, null);
    }

    /** The same tasks laid out otherwise. */
    TaskPlace with(Look other) {
        return new TaskPlace(filter, saved, other, PAGE, null);
    }

    /** The same begun from a filter that was saved just now, or from none any more. */
    TaskPlace savedAs(@Nullable UUID filterId) {
        return new TaskPlace(filter, filterId, look, shown, task);
    }

    TaskPlace at(@Nullable String taskId, int rows) {
        return new TaskPlace(filter, saved, look, rows, taskId);
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
