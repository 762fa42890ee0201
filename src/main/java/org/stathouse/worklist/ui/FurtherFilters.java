package org.stathouse.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.provider.ListDataView;
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
import org.stathouse.worklist.TaskFilter.FollowUp;
import org.stathouse.worklist.filter.FilterChoice;
import org.stathouse.worklist.filter.FilterChoices;

/** The fields of the task list's filter that are not always in sight. */
class FurtherFilters {

    private static final int MOST_DAYS = 9_999;

    private final DatePicker from = new DatePicker("Due from");
    private final DatePicker to = new DatePicker("Due to");
    private final MultiSelectComboBox<FilterChoice> processes;
    private final MultiSelectComboBox<FilterChoice> caseTypes;
    private final ComboBox<CasePriority> priority = new ComboBox<>("Priority", CasePriority.values());
    private final ComboBox<FilterChoice> pillar;
    private final ComboBox<FilterChoice> agency;
    private final ComboBox<FilterChoice> stat;
    private final ComboBox<FilterChoice> assignee;
    private final IntegerField older = new IntegerField("Open for at least (days)");
    private final Select<FollowUp> followUp = FilterBar.select("Follow-up", FilterTexts::label, FollowUp.values());

    /** @param changed hears of each change of a field, and whether it was the person's */
    FurtherFilters(FilterChoices choices, Consumer<Boolean> changed) {
        pillar = of(new ComboBox<>("Pillar"), choices.pillars());
        agency = of(new ComboBox<>("Agency"), choices.agencies());
        stat = of(new ComboBox<>("Stat"), choices.stats());
        assignee = of(new ComboBox<>("Who has it"), withNobody(choices.assignees()));
        processes = of(new MultiSelectComboBox<>("Process"), choices.processes());
        caseTypes = of(new MultiSelectComboBox<>("Kind of case"), choices.caseTypes());
        priority.setItemLabelGenerator(CasePriority::label);
        priority.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        older.setMin(0);
        older.setMax(MOST_DAYS);
        older.setClearButtonVisible(true);
        List.<HasValue<?, ?>>of(followUp, priority, assignee, from, to, older, caseTypes, processes, pillar, agency, stat)
                .forEach(field -> field.addValueChangeListener(change -> changed.accept(change.isFromClient())));
    }

    /** The fields in the order in which they stand. */
    Component[] fields() {
        return new Component[] {followUp, priority, assignee, from, to, older, caseTypes, processes, pillar, agency, stat};
    }

    /** Whether something stands in a field that is no answer to it. */
    boolean isInvalid() {
        return older.isInvalid() || from.isInvalid() || to.isInvalid();
    }

    /** Shows what the filter asks for in these fields. */
    void show(TaskFilter filter) {
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
    }

    /** The filter with what stands in these fields. */
    TaskFilter narrow(TaskFilter filter) {
        Days days = from.isEmpty() && to.isEmpty() ? null : new Days(from.getValue(), to.getValue());
        return filter.withDueWithin(days)
                .withProcesses(values(processes))
                .withCaseTypes(values(caseTypes))
                .withFacets(new CaseFacets(id(pillar), id(agency), id(stat), priority.getValue()))
                .withAssignee(value(assignee))
                .withOlderThanDays(older.getValue())
                .withFollowUp(followUp.getValue());
    }

    /** The field with these choices; out of sight where there is nothing to choose from. */
    private static <C extends ComboBoxBase<C, FilterChoice, ?>> C of(C field, List<FilterChoice> choices) {
        field.setItems(choices);
        field.setItemLabelGenerator(FilterChoice::label);
        field.setClearButtonVisible(true);
        field.setVisible(!choices.isEmpty());
        return field;
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
