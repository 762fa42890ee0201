package org.stathouse.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stathouse.worklist.TaskFilter;
import org.stathouse.worklist.TaskFilter.Due;
import org.stathouse.worklist.TaskFilter.Order;
import org.stathouse.worklist.filter.FilterChoices;

/**
 * The fields that narrow the task list. The words, the due time and the order are in sight; the others open by a button, and
 * on a phone all but the words do.
 */
class FilterBar extends Div {

    private static final int TYPING_MILLIS = 400;

    private final TextField words = new TextField("Search in tasks");
    private final Select<Due> due = select("Due", FilterTexts::label, Due.values());
    private final Select<Order> order = select("Order", FilterTexts::label, Order.values());
    private final Div others = new Div();
    private final Button more = new Button(VaadinIcon.FILTER.create(), click -> toggle());
    private final Supplier<FilterChoices> choices;
    private final Consumer<TaskFilter> changed;
    private TaskFilter shown = TaskFilter.of(TaskFilter.Scope.MINE);
    /** None until they are opened: most who look at their tasks never do, and these fields are the heaviest of the page. */
    private @Nullable FurtherFilters further;

    /**
     * @param choices asked when the further fields are opened for the first time
     * @param changed hears what the person asks for now
     */
    FilterBar(Supplier<FilterChoices> choices, Consumer<TaskFilter> changed) {
        this.choices = choices;
        this.changed = changed;
        words.setPlaceholder("Task, case number or title");
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_MILLIS);
        words.addClassName("task-search");
        due.addClassName("task-filter-first");
        order.addClassName("task-filter-first");
        others.setId("task-filter-fields");
        others.addClassName("task-filter-others");
        more.addClassName("task-filter-more");
        more.getElement().setAttribute("aria-controls", "task-filter-fields");
        addClassName("task-filters");
        getElement().setAttribute("role", "search").setAttribute("aria-label", "Filter the tasks");
        add(words, due, order, more, others);
        List.<HasValue<?, ?>>of(words, due, order).forEach(field -> field.addValueChangeListener(change -> onChange(change.isFromClient())));
        open(false);
    }

    /** The field that takes words. */
    Component words() {
        return words;
    }

    /** Shows what the filter asks for. */
    void show(TaskFilter filter, int hidden) {
        shown = filter;
        words.setValue(filter.words() == null ? "" : filter.words());
        due.setValue(filter.due());
        order.setValue(filter.order());
        if (further != null) {
            further.show(filter);
        }
        more.setText(hidden == 0 ? "Filters" : "Filters (" + hidden + ")");
    }

    /** Opens the fields that are not always in sight, or closes them. */
    void toggle() {
        open(!getClassNames().contains("open"));
    }

    private void open(boolean open) {
        if (open && further == null) {
            further = new FurtherFilters(choices.get(), this::onChange);
            further.show(shown);
            others.add(further.fields());
        }
        setClassName("open", open);
        more.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private void onChange(boolean byPerson) {
        if (!byPerson || (further != null && further.isInvalid())) {
            return;
        }
        TaskFilter narrowed = further == null ? shown : further.narrow(shown);
        shown = narrowed.withWords(words.getValue()).withDue(due.getValue()).withOrder(order.getValue());
        changed.accept(shown);
    }

    @SafeVarargs
    static <E> Select<E> select(String label, ItemLabelGenerator<E> text, E... values) {
        Select<E> select = new Select<>();
        select.setLabel(label);
        select.setItems(values);
        select.setItemLabelGenerator(text);
        select.setValue(values[0]);
        return select;
    }
}
