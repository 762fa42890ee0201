package org.stathouse.worklist.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.worklist.TaskCount;
import org.stathouse.worklist.TaskFilter;
import org.stathouse.worklist.TaskFilter.Scope;
import org.stathouse.worklist.filter.SavedFilter;

/** The lists to choose from: mine, my groups’ and so on, then the saved filters, each with how many tasks it shows now. */
class TaskLists extends Nav {

    TaskLists() {
        addClassName("task-lists");
        setAriaLabel("Lists of tasks");
    }

    void show(TaskPlace place, Map<Scope, TaskCount> scopes, List<SavedFilter> saved, Map<UUID, TaskCount> counts) {
        removeAll();
        UnorderedList list = new UnorderedList();
        for (Scope scope : Scope.values()) {
            TaskPlace target = TaskPlace.of(TaskFilter.of(scope).withOrder(place.filter().order()));
            // The board shows every scope in a column of its own.
            boolean current = place.saved() == null && place.filter().scope() == scope && place.look() == TaskPlace.Look.LIST;
            list.add(item(FilterTexts.label(scope), target, scopes.get(scope), current));
        }
        saved.forEach(filter -> list.add(item(filter, place, counts.get(filter.id()))));
        add(list);
    }

    private static ListItem item(SavedFilter filter, TaskPlace place, @Nullable TaskCount count) {
        ListItem item = item(filter.name(), TaskPlace.of(filter).with(place.look()), count, filter.id().equals(place.saved()));
        item.addClassName("saved");
        if (!filter.mine()) {
            item.getElement().setAttribute("title", "Shared by " + filter.ownerName());
        }
        return item;
    }

    private static ListItem item(String name, TaskPlace target, @Nullable TaskCount count, boolean current) {
        RouterLink link = new RouterLink(TaskListView.class);
        link.setQueryParameters(target.query());
        link.add(new Span(name));
        if (count != null) {
            Span number = new Span(count.text());
            number.addClassName("task-count");
            Span unit = new Span(count.number() == 1 ? " task" : " tasks");
            unit.addClassName("visually-hidden");
            link.add(number, unit);
        }
        // The framework's own highlight compares paths only; all of these have the same.
        link.setHighlightCondition((each, event) -> false);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }
}
