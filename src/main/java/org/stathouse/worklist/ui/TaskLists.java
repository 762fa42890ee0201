package org.stathouse.worklist.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stathouse.worklist.TaskCount;
import org.stathouse.worklist.TaskFilter;
import org.stathouse.worklist.TaskFilter.Scope;
import org.stathouse.worklist.filter.SavedFilter;

/** The lists to choose from: mine, my groups’ and so on, then the saved filters, each with how many tasks it shows now. */
class TaskLists extends Nav {

    private final Map<Object, Number> numbers = new HashMap<>();

    TaskLists() {
        addClassName("task-lists");
        setAriaLabel("Lists of tasks");
    }

    /** Shows the lists anew. */
    void show(TaskPlace place, Map<Scope, TaskCount> scopes, List<SavedFilter> saved, Map<UUID, TaskCount> counts) {
        removeAll();
        numbers.clear();
        UnorderedList list = new UnorderedList();
        for (Scope scope : Scope.values()) {
            TaskPlace target = TaskPlace.of(TaskFilter.of(scope).withOrder(place.filter().order()));
            // The board shows every scope in a column of its own.
            boolean current = place.saved() == null && place.filter().scope() == scope && place.look() == TaskPlace.Look.LIST;
            list.add(item(scope, FilterTexts.label(scope), target, current));
        }
        saved.forEach(filter -> list.add(item(filter, place)));
        add(list);
        recount(scopes, counts);
    }

    /** Shows how many tasks each list has now; all else stays as it is, the keyboard focus too. */
    void recount(Map<Scope, TaskCount> scopes, Map<UUID, TaskCount> saved) {
        scopes.forEach(this::recount);
        saved.forEach(this::recount);
    }

    private void recount(Object list, TaskCount count) {
        Number shown = numbers.get(list);
        if (shown != null) {
            shown.show(count);
        }
    }

    private ListItem item(SavedFilter filter, TaskPlace place) {
        ListItem item = item(filter.id(), filter.name(), TaskPlace.of(filter).with(place.look()), filter.id().equals(place.saved()));
        item.addClassName("saved");
        if (!filter.mine()) {
            item.getElement().setAttribute("title", "Shared by " + filter.ownerName());
        }
        return item;
    }

    private ListItem item(Object key, String name, TaskPlace target, boolean current) {
        RouterLink link = new RouterLink(TaskListView.class);
        link.setQueryParameters(target.query());
        Number number = new Number();
        numbers.put(key, number);
        link.add(new Span(name), number.figure, number.unit);
        // The framework's own highlight compares paths only; all of these have the same.
        link.setHighlightCondition((each, event) -> false);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }

    /** How many, and for those who hear the page, of what. */
    private static final class Number {

        private final Span figure = new Span();
        private final Span unit = new Span();

        private Number() {
            figure.addClassName("task-count");
            figure.setVisible(false);
            unit.addClassName("visually-hidden");
            unit.setVisible(false);
        }

        private void show(TaskCount count) {
            figure.setText(count.text());
            figure.setVisible(true);
            unit.setText(count.number() == 1 ? " task" : " tasks");
            unit.setVisible(true);
        }
    }
}
