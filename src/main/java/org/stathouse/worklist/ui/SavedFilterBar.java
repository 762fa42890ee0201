package org.stathouse.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;
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
    /** Most lists show none of these, so each is built when it is wanted. */
    private final Supplier<Button> save = SingletonSupplier.of(() -> button("", this::save));
    private final Supplier<Button> update = SingletonSupplier.of(() -> button("", this::update));
    private final Supplier<Button> arrange = SingletonSupplier.of(() -> button("Saved filters…", this::arrange));
    private final Div buttons = new Div();
    private TaskPlace place = TaskPlace.of(TaskFilter.of(TaskFilter.Scope.MINE));

    /** @param go hears where the person wants to be then */
    SavedFilterBar(SavedFilters filters, TaskCounts counts, SavedFilterDialogs dialogs, Consumer<TaskPlace> go) {
        this.filters = filters;
        this.counts = counts;
        this.dialogs = dialogs;
        this.go = go;
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
        List<Component> wanted = new ArrayList<>();
        if (changed) {
            update.get().setText("Save changes to “" + own.get().name() + "”");
            wanted.add(update.get());
        }
        if (place.filter().narrows() && (own.isEmpty() || changed)) {
            save.get().setText(own.isEmpty() ? "Save filter…" : "Save as…");
            wanted.add(save.get());
        }
        if (!all.isEmpty()) {
            wanted.add(arrange.get());
        }
        // A button that stays must not be taken away and put back: it would lose the focus.
        if (!wanted.equals(buttons.getChildren().toList())) {
            buttons.removeAll();
            buttons.add(wanted);
        }
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
