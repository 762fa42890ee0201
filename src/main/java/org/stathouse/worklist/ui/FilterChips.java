package org.stathouse.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import org.stathouse.worklist.TaskFilter;

/** What the list is narrowed by, each part with a button that takes it away. */
class FilterChips extends Div {

    private final Consumer<TaskFilter> choose;

    /** @param choose hears the filter that is left when a part is taken away */
    FilterChips(Consumer<TaskFilter> choose) {
        this.choose = choose;
        addClassName("filter-chips");
    }

    void show(TaskFilter filter, List<FilterTexts.Part> parts) {
        removeAll();
        setVisible(!parts.isEmpty());
        if (parts.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("aria-label", "Filters in use");
        parts.forEach(part -> list.add(new ListItem(chip(part))));
        Button all = new Button("Clear all", click -> choose.accept(TaskFilter.of(filter.scope()).withOrder(filter.order())));
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(list, all);
    }

    private Button chip(FilterTexts.Part part) {
        Button chip = new Button(part.text(), VaadinIcon.CLOSE_SMALL.create(), click -> choose.accept(part.without()));
        chip.setIconAfterText(true);
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        chip.addClassName("filter-chip");
        chip.setAriaLabel("Remove the filter " + part.text());
        return chip;
    }
}
