package org.stathouse.stat.item.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Person;
import org.stathouse.plan.AgencyView;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.ItemColor;
import org.stathouse.stat.ItemStatus;
import org.stathouse.stat.StatSummary;
import org.stathouse.stat.item.ItemFilter;

/** The filters of the list of items, and the form in which an address holds them. Without a word on the status, the open ones are meant. */
class ItemFilterFields extends Composite<Div> {

    private static final String ALL = "all";

    private final TextField words = Typing.line("Number or words", "");
    private final ComboBox<StatSummary> stat = new ComboBox<>("Stat");
    private final MultiSelectComboBox<ItemColor> colors = new MultiSelectComboBox<>("Color");
    private final MultiSelectComboBox<ItemStatus> statuses = new MultiSelectComboBox<>("Status");
    private final ComboBox<Person> owner = new ComboBox<>("Owner");
    private final ComboBox<AgencyView> agency = new ComboBox<>("Agency");
    private final DatePicker from = Typing.date("Due from", "");
    private final DatePicker to = Typing.date("Due to", "");
    private final Details more;
    private final Runnable changed;
    private boolean filling;

    /** @param changed is run after the person changed a filter */
    ItemFilterFields(List<StatSummary> stats, List<Person> people, List<AgencyView> agencies, Runnable changed) {
        this.changed = changed;
        words.setClearButtonVisible(true);
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.addClassName("filters-search");
        choice(stat, stats, StatSummary::name);
        choice(owner, people, Person::displayName);
        choice(agency, agencies, AgencyView::name);
        colors.setItems(ItemColor.values());
        colors.setItemLabelGenerator(ItemColor::label);
        colors.setPlaceholder("Any");
        statuses.setItems(ItemStatus.values());
        statuses.setItemLabelGenerator(ItemStatus::label);
        statuses.setPlaceholder("Any");
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(words, stat, colors, statuses, owner, agency, from, to)) {
            field.addValueChangeListener(change -> tell());
        }
        more = new Details("More filters", row(owner, agency, from, to));
        getContent().add(row(words, stat, colors, statuses), more);
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("filters");
        return row;
    }

    private static <T> void choice(ComboBox<T> box, Collection<T> items, Function<T, String> text) {
        box.setItems(items);
        box.setItemLabelGenerator(text::apply);
        box.setPlaceholder("Any");
        box.setClearButtonVisible(true);
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    /** What the fields say. */
    ItemFilter value() {
        return new ItemFilter(
                stat.getValue() == null ? null : stat.getValue().id(),
                null,
                owner.getValue() == null ? null : owner.getValue().username(),
                agency.getValue() == null ? null : agency.getValue().id().value(),
                statuses.getValue(),
                colors.getValue(),
                from.getValue(),
                to.getValue(),
                Typing.value(words),
                false);
    }

    /** Takes all filters away, that on the status too. */
    void clear() {
        fill(new QueryParameters(Map.of("status", List.of(ALL))));
    }

    /** Fills the fields from an address; what it does not understand is left out. */
    void fill(QueryParameters address) {
        filling = true;
        Typing.fill(words, address.getSingleParameter("q").orElse(null));
        stat.setValue(chosen(stat, address, "stat", one -> one.id().toString()));
        owner.setValue(chosen(owner, address, "owner", Person::username));
        agency.setValue(chosen(agency, address, "agency", one -> one.id().toString()));
        colors.setValue(chosen(ItemColor.values(), address.getParameters("color")));
        List<String> named = address.getParameters("status");
        statuses.setValue(named.isEmpty() ? ItemFilter.OPEN.statuses() : chosen(ItemStatus.values(), named));
        from.setValue(day(address, "from"));
        to.setValue(day(address, "to"));
        more.setOpened(owner.getValue() != null || agency.getValue() != null || from.getValue() != null || to.getValue() != null);
        filling = false;
    }

    /** The address that {@link #fill} understands. */
    QueryParameters address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        ItemFilter asked = value();
        put(parameters, "q", asked.words());
        put(parameters, "stat", asked.stat());
        put(parameters, "color", asked.colors());
        if (asked.statuses().isEmpty()) {
            parameters.put("status", List.of(ALL));
        } else if (!asked.statuses().equals(ItemFilter.OPEN.statuses())) {
            put(parameters, "status", asked.statuses());
        }
        put(parameters, "owner", asked.owner());
        put(parameters, "agency", asked.agency());
        put(parameters, "from", asked.dueFrom());
        put(parameters, "to", asked.dueTo());
        return new QueryParameters(parameters);
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, List.of(value.toString()));
        }
    }

    private static void put(Map<String, List<String>> parameters, String name, Set<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            parameters.put(name, values.stream().map(ItemFilterFields::inAddress).sorted().toList());
        }
    }

    private static <T> @Nullable T chosen(ComboBox<T> box, QueryParameters address, String name, Function<T, String> key) {
        Optional<String> asked = address.getSingleParameter(name);
        return asked.flatMap(text -> box.getListDataView().getItems().filter(one -> key.apply(one).equals(text)).findFirst()).orElse(null);
    }

    private static <E extends Enum<E>> Set<E> chosen(E[] all, List<String> named) {
        return Arrays.stream(all).filter(one -> named.contains(inAddress(one))).collect(Collectors.toUnmodifiableSet());
    }

    private static String inAddress(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable LocalDate day(QueryParameters address, String name) {
        try {
            return address.getSingleParameter(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
