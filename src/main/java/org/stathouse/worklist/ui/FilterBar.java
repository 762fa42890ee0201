package org.stathouse.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.ListDataView;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.worklist.CaseFacets;
import org.stathouse.worklist.CasePriority;
import org.stathouse.worklist.TaskFilter;
import org.stathouse.worklist.TaskFilter.Days;
import org.stathouse.worklist.TaskFilter.Due;
import org.stathouse.worklist.TaskFilter.FollowUp;
import org.stathouse.worklist.TaskFilter.Order;
import org.stathouse.worklist.filter.FilterChoice;
import org.stathouse.worklist.filter.FilterChoices;

/**
 * The fields that narrow the task list. The words, the due time and the order are in sight; the others open by a button, and
 * on a phone all but the words do.
 */
class FilterBar extends Div {

    private static final int TYPING_MILLIS = 400;
    private static final int MOST_DAYS = 9_999;

    private final TextField words = new TextField("Search in tasks");
    private final Select<Due> due = select("Due", FilterTexts::label, Due.values());
    private final Select<Order> order = select("Order", FilterTexts::label, Order.values());
    private final DatePicker from = new DatePicker("Due from");
    private final DatePicker to = new DatePicker("Due to");
    private final MultiSelectComboBox<FilterChoice> processes = new MultiSelectComboBox<>("Process");
    private final MultiSelectComboBox<FilterChoice> caseTypes = new MultiSelectComboBox<>("Kind of case");
    private final ComboBox<CasePriority> priority = new ComboBox<>("Priority", CasePriority.values());
    private final ComboBox<FilterChoice> pillar;
    private final ComboBox<FilterChoice> agency;
    private final ComboBox<FilterChoice> stat;
    private final ComboBox<FilterChoice> assignee;
    private final IntegerField older = new IntegerField("Open for at least (days)");
    private final Select<FollowUp> followUp = select("Follow-up", FilterTexts::label, FollowUp.values());
    private final Button more = new Button(VaadinIcon.FILTER.create(), click -> toggle());
    private final Consumer<TaskFilter> changed;
    private TaskFilter shown = TaskFilter.of(TaskFilter.Scope.MINE);

    /** @param changed hears what the person asks for now */
    FilterBar(FilterChoices choices, Consumer<TaskFilter> changed) {
        this.changed = changed;
        pillar = choice("Pillar", choices.pillars());
        agency = choice("Agency", choices.agencies());
        stat = choice("Stat", choices.stats());
        assignee = choice("Who has it", withNobody(choices.assignees()));
        several(processes, choices.processes());
        several(caseTypes, choices.caseTypes());
        priority.setItemLabelGenerator(CasePriority::label);
        priority.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        older.setMin(0);
        older.setMax(MOST_DAYS);
        older.setClearButtonVisible(true);
        words.setPlaceholder("Task, case number or title");
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_MILLIS);
        words.addClassName("task-search");
        due.addClassName("task-filter-first");
        order.addClassName("task-filter-first");
        Div others = new Div(followUp, priority, assignee, from, to, older, caseTypes, processes, pillar, agency, stat);
        others.setId("task-filter-fields");
        others.addClassName("task-filter-others");
        more.addClassName("task-filter-more");
        more.getElement().setAttribute("aria-controls", "task-filter-fields");
        addClassName("task-filters");
        getElement().setAttribute("role", "search").setAttribute("aria-label", "Filter the tasks");
        add(words, due, order, more, others);
        List.<HasValue<?, ?>>of(words, due, order, from, to, processes, caseTypes, priority, pillar, agency, stat, assignee, older, followUp)
                .forEach(field -> field.addValueChangeListener(change -> onChange(change.isFromClient())));
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
        from.setValue(filter.dueWithin() == null ? null : filter.dueWithin().from());
        to.setValue(filter.dueWithin() == null ? null : filter.dueWithin().to());
        processes.setValue(chosen(processes, filter.processes()));
        caseTypes.setValue(chosen(caseTypes, filter.caseTypes()));
        CaseFacets facets = filter.facets();
        priority.setValue(facets.priority());
        choose(pillar, facets.pillar() == null ? null : facets.pillar().toString());
        choose(agency, facets.agency() == null ? null : facets.agency().toString());
        choose(stat, facets.stat() == null ? null : facets.stat().toString());
        choose(assignee, filter.assignee());
        older.setValue(filter.olderThanDays());
        followUp.setValue(filter.followUp());
        more.setText(hidden == 0 ? "Filters" : "Filters (" + hidden + ")");
    }

    /** Opens the fields that are not always in sight, or closes them. */
    void toggle() {
        open(!getClassNames().contains("open"));
    }

    private void open(boolean open) {
        setClassName("open", open);
        more.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private void onChange(boolean byPerson) {
        if (!byPerson || older.isInvalid() || from.isInvalid() || to.isInvalid()) {
            return;
        }
        Days days = from.isEmpty() && to.isEmpty() ? null : new Days(from.getValue(), to.getValue());
        CaseFacets facets = new CaseFacets(id(pillar), id(agency), id(stat), priority.getValue());
        shown = new TaskFilter(
                shown.scope(),
                due.getValue(),
                days,
                words.getValue(),
                values(processes),
                values(caseTypes),
                facets,
                value(assignee),
                older.getValue(),
                followUp.getValue(),
                order.getValue());
        changed.accept(shown);
    }

    private static ComboBox<FilterChoice> choice(String label, List<FilterChoice> choices) {
        ComboBox<FilterChoice> field = new ComboBox<>(label, choices);
        field.setItemLabelGenerator(FilterChoice::label);
        field.setClearButtonVisible(true);
        field.setVisible(!choices.isEmpty());
        return field;
    }

    private static void several(MultiSelectComboBox<FilterChoice> field, List<FilterChoice> choices) {
        field.setItems(choices);
        field.setItemLabelGenerator(FilterChoice::label);
        field.setClearButtonVisible(true);
        field.setVisible(!choices.isEmpty());
    }

    @SafeVarargs
    private static <E> Select<E> select(String label, ItemLabelGenerator<E> text, E... values) {
        Select<E> select = new Select<>();
        select.setLabel(label);
        select.setItems(values);
        select.setItemLabelGenerator(text);
        select.setValue(values[0]);
        return select;
    }

    private static List<FilterChoice> withNobody(List<FilterChoice> people) {
        return Stream.concat(Stream.of(new FilterChoice(TaskFilter.NOBODY, "Nobody yet")), people.stream()).toList();
    }

    private static void choose(ComboBox<FilterChoice> field, @Nullable String value) {
        field.setValue(value == null ? null : choice(field.getListDataView(), value));
    }

    private static Set<FilterChoice> chosen(MultiSelectComboBox<FilterChoice> field, Set<String> values) {
        return values.stream().map(value -> choice(field.getListDataView(), value)).collect(Collectors.toSet());
    }

    /** What an old address asks for and nobody can choose any more stays asked for while other fields change. */
    private static FilterChoice choice(ListDataView<FilterChoice, ?> choices, String value) {
        return choices.getItems().filter(choice -> choice.value().equals(value)).findFirst().orElseGet(() -> {
            FilterChoice unknown = new FilterChoice(value, value);
            choices.addItem(unknown);
            return unknown;
        });
    }

    private static @Nullable String value(ComboBox<FilterChoice> field) {
        return field.isEmpty() ? null : field.getValue().value();
    }

    private static @Nullable UUID id(ComboBox<FilterChoice> field) {
        return field.isEmpty() ? null : UUID.fromString(field.getValue().value());
    }

    private static Set<String> values(MultiSelectComboBox<FilterChoice> field) {
        return field.getValue().stream().map(FilterChoice::value).collect(Collectors.toSet());
    }
}
