package org.stathouse.worklist.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FieldsDialog;
import org.stathouse.worklist.TaskFilter;
import org.stathouse.worklist.filter.FilterText;
import org.stathouse.worklist.filter.SavedFilter;
import org.stathouse.worklist.filter.SavedFilters;

/** Asks for the name of a filter, with whom it is shared, and whether the product opens with it. */
@Component
class SavedFilterDialogs {

    private final SavedFilters filters;
    private final CurrentActor actor;
    private final Messages messages;

    SavedFilterDialogs(SavedFilters filters, CurrentActor actor, Messages messages) {
        this.filters = filters;
        this.actor = actor;
        this.messages = messages;
    }

    /** Saves a filter under a new name. */
    void save(TaskFilter filter, Consumer<SavedFilter> saved) {
        open("Save this filter", "It appears beside your lists with its live count.", null, "Save", text -> filters.save(withFilter(text, filter)), saved);
    }

    /** Changes the name of one of the person's own filters and with whom it is shared; what it filters stays. */
    void change(SavedFilter filter, Consumer<SavedFilter> changed) {
        open(
                "Change “" + filter.name() + "”",
                "Those with whom it is shared see the change at once.",
                filter,
                "Change",
                text -> filters.change(filter.id(), filter.version(), withFilter(text, filter.filter())),
                changed);
    }

    private interface Step {
        SavedFilter take(Text text);
    }

    private record Text(String name, @Nullable Role sharedWith) {}

    private static FilterText withFilter(Text text, TaskFilter filter) {
        return new FilterText(text.name(), filter, text.sharedWith());
    }

    private void open(String title, String consequence, @Nullable SavedFilter before, String label, Step step, Consumer<SavedFilter> done) {
        TextField name = new TextField("Name");
        ComboBox<Role> role = new ComboBox<>("Share with everybody who is", roles());
        Checkbox start = new Checkbox("Open Stathouse with this list");
        name.setRequiredIndicatorVisible(true);
        role.setItemLabelGenerator(Role::title);
        role.setClearButtonVisible(true);
        role.setHelperText("They see the list, each with their own tasks. Only you can change it.");
        if (before != null) {
            name.setValue(before.name());
            role.setValue(before.sharedWith());
            start.setValue(before.start());
        }
        FieldsDialog dialog = new FieldsDialog(messages, title, consequence);
        dialog.add("name", name);
        dialog.add("sharedWith", role);
        dialog.add("start", start);
        dialog.confirmBy(label, () -> {
            SavedFilter after = step.take(new Text(name.getValue(), role.getValue()));
            if (start.getValue() != after.start()) {
                filters.startWith(start.getValue() ? after.id() : null);
            }
            done.accept(after);
        });
        dialog.open();
        name.focus();
    }

    private List<Role> roles() {
        return actor.get().grants().stream().map(Grant::role).distinct().sorted().toList();
    }
}
