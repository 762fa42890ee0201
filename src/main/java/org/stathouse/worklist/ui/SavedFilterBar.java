package org.stathouse.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.worklist.TaskFilter;
import org.stathouse.worklist.filter.FilterText;
import org.stathouse.worklist.filter.SavedFilter;
import org.stathouse.worklist.filter.SavedFilters;
import org.stathouse.worklist.filter.TaskCounts;

/** The lists and saved filters with their counts, and the buttons that save what the list shows now. */
class SavedFilterBar extends Div {

    private final SavedFilters filters;
    private final TaskCounts counts;
    private final SavedFilterDialogs dialogs;
    private final Consumer<TaskPlace> go;
    private final TaskLists lists = new TaskLists();
    private final Button save = button("Save filter…", this::save);
    private final Button update = button("", this::update);
    private final Button arrange = button("Saved filters…", this::arrange);
    private TaskPlace place = TaskPlace.of(TaskFilter.of(TaskFilter.Scope.MINE));

    /** @param go hears where the person wants to be then */
    SavedFilterBar(SavedFilters filters, TaskCounts counts, SavedFilterDialogs dialogs, Consumer<TaskPlace> go) {
        this.filters = filters;
        this.counts = counts;
        this.dialogs = dialogs;
        this.go = go;
        Div buttons = new Div(update, save, arrange);
        buttons.addClassName("saved-filter-buttons");
        addClassName("saved-filter-bar");
        add(lists, buttons);
    }

    /** Counts afresh and shows where one is. */
    void show(TaskPlace now) {
        place = now;
        List<SavedFilter> all = filters.all();
        lists.show(place, counts.byScope(), all, counts.bySavedFilter());
        Optional<SavedFilter> own = own(all);
        boolean changed = own.isPresent() && !own.get().filter().equals(place.filter());
        update.setVisible(changed);
        own.ifPresent(filter -> update.setText("Save changes to “" + filter.name() + "”"));
        save.setVisible(place.filter().narrows() && (own.isEmpty() || changed));
        save.setText(own.isEmpty() ? "Save filter…" : "Save as…");
        arrange.setVisible(!all.isEmpty());
    }

    /** Counts afresh; everything else stays as it is. */
    void recount() {
        lists.recount(counts.byScope(), counts.bySavedFilter());
    }

    void save() {
        dialogs.save(place.filter(), saved -> {
            SuccessNotice.show("“" + saved.name() + "” is saved.");
            go.accept(place.savedAs(saved.id()));
        });
    }

    private void update() {
        own(filters.all()).ifPresent(before -> {
            filters.change(before.id(), before.version(), new FilterText(before.name(), place.filter(), before.sharedWith()));
            SuccessNotice.show("“" + before.name() + "” is changed.");
            show(place);
        });
    }

    private void arrange() {
        new SavedFilterList(filters, dialogs, () -> show(place)).open();
    }

    /** The person's own filter from which the list began. */
    private Optional<SavedFilter> own(List<SavedFilter> all) {
        return all.stream().filter(filter -> filter.mine() && filter.id().equals(place.saved())).findFirst();
    }

    private static Button button(String text, Runnable step) {
        Button button = new Button(text, click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
