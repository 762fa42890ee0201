package org.stathouse.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.worklist.filter.SavedFilter;
import org.stathouse.worklist.filter.SavedFilters;

/** The person's saved filters: their order, their names, which one the product opens with. */
class SavedFilterList extends Dialog {

    private final SavedFilters filters;
    private final SavedFilterDialogs dialogs;
    private final Runnable changed;

    /** @param changed is run after each change */
    SavedFilterList(SavedFilters filters, SavedFilterDialogs dialogs, Runnable changed) {
        this.filters = filters;
        this.dialogs = dialogs;
        this.changed = changed;
        setHeaderTitle("Saved filters");
        setWidth("40rem");
        setMaxWidth("100%");
        getFooter().add(new Button("Close", click -> close()));
        show();
    }

    private void show() {
        removeAll();
        List<SavedFilter> all = filters.all();
        if (all.isEmpty()) {
            add(new EmptyState("You have no saved filters.", "Filter the tasks as you need them, then choose “Save filter”."));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("saved-filters");
        for (int i = 0; i < all.size(); i++) {
            list.add(item(all, i));
        }
        add(list);
    }

    private ListItem item(List<SavedFilter> all, int index) {
        SavedFilter filter = all.get(index);
        Div steps = new Div();
        steps.addClassName("saved-filter-steps");
        if (index > 0) {
            steps.add(move(all, index, -1, "Move up", VaadinIcon.ARROW_UP));
        }
        if (index < all.size() - 1) {
            steps.add(move(all, index, 1, "Move down", VaadinIcon.ARROW_DOWN));
        }
        steps.add(small(filter.start() ? "Do not start here" : "Start here", filter, () -> filters.startWith(filter.start() ? null : filter.id())));
        if (filter.mine()) {
            Button change = new Button("Change…", click -> dialogs.change(filter, after -> refresh()));
            change.addThemeVariants(ButtonVariant.LUMO_SMALL);
            change.setAriaLabel("Change " + filter.name());
            Button delete = new Button("Delete", click -> Confirmation.askBeforeRemoval(
                    "Delete “" + filter.name() + "”?",
                    filter.sharedWith() == null ? "The tasks stay as they are." : "It goes for those too with whom you share it. The tasks stay as they are.",
                    "Delete",
                    () -> step(() -> filters.delete(filter.id(), filter.version()))));
            delete.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ERROR);
            delete.setAriaLabel("Delete " + filter.name());
            steps.add(change, delete);
        }
        Span name = new Span(filter.name());
        name.addClassName("saved-filter-name");
        Span story = new Span(story(filter));
        story.addClassName("muted");
        return new ListItem(new Div(name, story), steps);
    }

    private static String story(SavedFilter filter) {
        String sharing = filter.sharedWith() == null
                ? "Only yours"
                : (filter.mine() ? "Shared by you with: " : "Shared by " + filter.ownerName() + " with: ") + filter.sharedWith().title();
        return filter.start() ? sharing + ". Stathouse opens with it." : sharing + ".";
    }

    private Button move(List<SavedFilter> all, int index, int by, String label, VaadinIcon icon) {
        List<UUID> ids = new ArrayList<>(all.stream().map(SavedFilter::id).toList());
        Collections.swap(ids, index, index + by);
        Button button = new Button(icon.create(), click -> step(() -> filters.order(ids)));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(label + ": " + all.get(index).name());
        button.setTooltipText(label);
        return button;
    }

    private Button small(String text, SavedFilter filter, Runnable step) {
        Button button = new Button(text, click -> step(step));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(text + ": " + filter.name());
        return button;
    }

    private void step(Runnable step) {
        step.run();
        refresh();
    }

    private void refresh() {
        show();
        changed.run();
    }
}
