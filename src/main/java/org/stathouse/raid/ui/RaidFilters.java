package org.stathouse.raid.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Person;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.PillarView;
import org.stathouse.raid.RaidFilter;
import org.stathouse.raid.RaidOrder;
import org.stathouse.raid.RaidStatus;
import org.stathouse.raid.RaidType;
import org.stathouse.raid.RiskScore;
import org.stathouse.shared.ui.Typing;

/** The filters of the register; each change is told as the place that it leads to. */
class RaidFilters extends Composite<Div> {

    private static final Owner NOBODY = new Owner("-", "No owner");
    private static final List<Integer> SCORES = List.of(5, 10, RiskScore.EXTREME_FROM, 20);

    private final TextField words = Typing.line("Number or words", "");
    private final Select<RaidType> type = new Select<>();
    private final Select<RaidStatus> status = new Select<>();
    private final ComboBox<Owner> owner = new ComboBox<>("Owner");
    private final ComboBox<PillarView> pillar;
    private final ComboBox<ActionFacts> action;
    private final Select<Integer> score = new Select<>();
    private final Checkbox overdue = new Checkbox("Overdue");
    private final Checkbox crossAgency = new Checkbox("Cross-agency");
    private final Select<RaidOrder> order = new Select<>();
    private final Button clear;
    private final List<PillarView> pillars;
    private final List<ActionFacts> actions;
    private final List<Owner> owners;
    private boolean filling;
    private @Nullable UUID meeting;

    /** Who can be filtered by: a user name and how it is shown. */
    private record Owner(String username, String label) {

        static Owner of(Person person) {
            return new Owner(person.username(), person.displayName());
        }
    }

    RaidFilters(RaidChoices choices, Consumer<RegisterPlace> go) {
        pillars = choices.pillars();
        actions = choices.actions();
        owners = Stream.concat(Stream.of(NOBODY), choices.people().stream().map(Owner::of)).toList();
        pillar = choices.pillar("Pillar");
        action = choices.action("Action", actions);
        owner.setItems(owners);
        owner.setItemLabelGenerator(Owner::label);
        owner.setClearButtonVisible(true);
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.addClassName("filters-search");
        Stream.of(owner, pillar, action).forEach(box -> box.setPlaceholder("Any"));
        prepare(type, "Type", Arrays.asList(RaidType.values()), RaidType::label);
        prepare(status, "Status", Arrays.asList(RaidStatus.values()), RaidStatus::label);
        prepare(score, "Score", SCORES, least -> least + " or more");
        order.setLabel("Sorted by");
        order.setItems(RaidOrder.values());
        order.setItemLabelGenerator(RaidOrder::label);
        clear = new Button("Clear filters", click -> go.accept(new RegisterPlace(RaidFilter.OPEN, order.getValue())));
        Stream.<HasValue<?, ?>>of(words, type, status, owner, pillar, action, score, overdue, crossAgency, order)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (!filling) {
                        go.accept(read());
                    }
                }));
        getContent().addClassName("filters");
        getContent().add(words, type, status, score, owner, pillar, action, order, overdue, crossAgency, clear);
    }

    private static <T> void prepare(Select<T> select, String label, List<T> items, Function<T, String> text) {
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(value -> value == null ? "Any" : text.apply(value));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("Any");
    }

    void show(RegisterPlace place) {
        RaidFilter filter = place.filter();
        filling = true;
        Typing.fill(words, filter.words());
        type.setValue(filter.type());
        status.setValue(filter.status());
        owner.setValue(owners.stream().filter(one -> one.username().equals(filter.owner())).findFirst().orElse(null));
        pillar.setValue(pillars.stream().filter(one -> one.id().equals(filter.pillar())).findFirst().orElse(null));
        action.setValue(actions.stream().filter(one -> one.id().equals(filter.action())).findFirst().orElse(null));
        score.setValue(SCORES.stream().filter(least -> least.equals(filter.minScore())).findFirst().orElse(null));
        overdue.setValue(filter.overdue());
        crossAgency.setValue(filter.crossAgency());
        order.setValue(place.order());
        meeting = filter.meeting();
        clear.setVisible(!filter.equals(RaidFilter.OPEN));
        filling = false;
    }

    private RegisterPlace read() {
        RaidFilter filter = new RaidFilter(
                Typing.value(words),
                type.getValue(),
                status.getValue(),
                owner.getValue() == null ? null : owner.getValue().username(),
                pillar.getValue() == null ? null : pillar.getValue().id(),
                action.getValue() == null ? null : action.getValue().id(),
                meeting,
                overdue.getValue(),
                score.getValue(),
                crossAgency.getValue());
        return new RegisterPlace(filter, order.getValue());
    }
}
