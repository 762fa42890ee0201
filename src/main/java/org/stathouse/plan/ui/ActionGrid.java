package org.stathouse.plan.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.People;
import org.stathouse.plan.ActionOrder;
import org.stathouse.plan.ActionOrder.By;
import org.stathouse.plan.ActionRow;
import org.stathouse.shared.ui.WindowWidth;

/** The rows of the register: sortable columns where there is room, one card a row on a phone. */
class ActionGrid extends Grid<ActionRow> {

    private static final int PHONE_PIXELS = 800;

    private final List<Column<ActionRow>> wide;
    private final Column<ActionRow> card;
    private final People people;

    ActionGrid(People people, Consumer<ActionOrder> onSort) {
        this.people = people;
        wide = List.of(
                text("No.", By.NUMBER, ActionGrid::number).setWidth("5.5rem").setFlexGrow(0),
                addComponentColumn(ActionGrid::title).setHeader("Action").setKey(key(By.TITLE)).setWidth("18rem").setFlexGrow(6),
                text("Pillar", By.PILLAR, ActionRow::pillar).setWidth("9rem").setFlexGrow(1),
                text("Lead agency", By.AGENCY, ActionRow::leadAgency).setWidth("9rem").setFlexGrow(1),
                text("Owner", By.OWNER, this::owner).setWidth("7rem").setFlexGrow(0),
                addComponentColumn(row -> Statuses.badge(row.status()))
                        .setHeader("Status")
                        .setKey(key(By.STATUS))
                        .setWidth("9.5rem")
                        .setFlexGrow(0));
        wide.forEach(column -> column.setSortable(true));
        card = addComponentColumn(this::card).setHeader("Actions").setFlexGrow(1);
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel("Actions");
        addSortListener(sort -> {
            if (sort.isFromClient()) {
                onSort.accept(sort.getSortOrder().stream().findFirst().map(ActionGrid::order).orElse(ActionOrder.BY_NUMBER));
            }
        });
        fit(Integer.MAX_VALUE);
        WindowWidth.follow(this, this::fit);
    }

    /** Marks the column that the rows are sorted by. */
    void showOrder(ActionOrder order) {
        Column<ActionRow> column = Objects.requireNonNull(getColumnByKey(key(order.by())));
        sort(List.of(new GridSortOrder<>(column, order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
    }

    private Column<ActionRow> text(String header, By by, ValueProvider<ActionRow, @Nullable String> value) {
        return addColumn(row -> Objects.requireNonNullElse(value.apply(row), "–")).setHeader(header).setKey(key(by));
    }

    private static ActionOrder order(GridSortOrder<ActionRow> sorted) {
        By by = By.valueOf(sorted.getSorted().getKey().toUpperCase(Locale.ROOT));
        return new ActionOrder(by, sorted.getDirection() == SortDirection.DESCENDING);
    }

    private static String key(By by) {
        return by.name().toLowerCase(Locale.ROOT);
    }

    /** Where the City numbers no actions, its goal's code says where the action stands. */
    private static @Nullable String number(ActionRow row) {
        return row.number() == null && row.goalCode() != null ? "Goal " + row.goalCode() : row.number();
    }

    private static Anchor title(ActionRow row) {
        return new Anchor("plan/actions/" + row.id(), row.title());
    }

    private @Nullable String owner(ActionRow row) {
        return row.owner() == null ? null : people.nameOf(row.owner());
    }

    private Div card(ActionRow row) {
        Span head = new Span();
        head.addClassName("action-card-head");
        if (number(row) != null) {
            head.add(new Span(number(row)));
        }
        head.add(Statuses.badge(row.status()));
        Span facts = new Span(Stream.of(row.pillar(), row.leadAgency(), owner(row)).filter(Objects::nonNull).collect(Collectors.joining(" · ")));
        facts.addClassName("quiet");
        Div card = new Div(head, title(row), facts);
        card.addClassName("action-card");
        return card;
    }

    private void fit(int width) {
        boolean phone = width > 0 && width < PHONE_PIXELS;
        wide.forEach(column -> column.setVisible(!phone));
        card.setVisible(phone);
    }
}
