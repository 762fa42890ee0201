package org.stathouse.plan.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
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
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.WindowWidth;

/** The rows of the register: sortable columns where there is room, one card a row on a phone. */
class ActionGrid extends Grid<ActionRow> {

    private static final int PHONE_PIXELS = 800;

    private static final String LINK = "<a href=\"plan/actions/${item.id}\">${item.title}</a>";

    private static final String CARD = "<div class=\"action-card\"><span class=\"action-card-head\">"
            + "${item.number ? html`<span>${item.number}</span>` : ''}" + StatusBadge.TEMPLATE + "</span>"
            + LINK + "<span class=\"quiet\">${item.facts}</span></div>";

    private final People people;
    private ActionOrder order = ActionOrder.BY_NUMBER;
    private List<Column<ActionRow>> wide = List.of();
    private @Nullable Column<ActionRow> card;

    ActionGrid(People people, Consumer<ActionOrder> onSort) {
        this.people = people;
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel("Actions");
        addSortListener(sort -> {
            if (sort.isFromClient()) {
                onSort.accept(sort.getSortOrder().stream().findFirst().map(ActionGrid::order).orElse(ActionOrder.BY_NUMBER));
            }
        });
        WindowWidth.follow(this, this::fit);
    }

    /** Marks the column that the rows are sorted by. */
    void showOrder(ActionOrder shown) {
        order = shown;
        Column<ActionRow> column = getColumnByKey(key(order.by()));
        if (column != null) {
            sort(List.of(new GridSortOrder<>(column, order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        }
    }

    private List<Column<ActionRow>> columns() {
        return List.of(
                text("No.", By.NUMBER, ActionGrid::number).setWidth("5.5rem").setFlexGrow(0),
                column("Action", By.TITLE, link(LitRenderer.of(LINK))).setWidth("18rem").setFlexGrow(6),
                text("Pillar", By.PILLAR, ActionRow::pillar).setWidth("9rem").setFlexGrow(1),
                text("Lead agency", By.AGENCY, ActionRow::leadAgency).setWidth("9rem").setFlexGrow(1),
                text("Owner", By.OWNER, this::owner).setWidth("7rem").setFlexGrow(0),
                column("Status", By.STATUS, badge(LitRenderer.of(StatusBadge.TEMPLATE))).setWidth("9.5rem").setFlexGrow(0));
    }

    private Column<ActionRow> column(String header, By by, LitRenderer<ActionRow> cell) {
        return addColumn(cell).setHeader(header).setKey(key(by));
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

    private @Nullable String owner(ActionRow row) {
        return row.owner() == null ? null : people.nameOf(row.owner());
    }

    private static LitRenderer<ActionRow> link(LitRenderer<ActionRow> cell) {
        return cell.withProperty("id", row -> row.id().toString()).withProperty("title", ActionRow::title);
    }

    private static LitRenderer<ActionRow> badge(LitRenderer<ActionRow> cell) {
        return StatusBadge.inCell(cell, row -> Statuses.tone(row.status()), row -> row.status().label());
    }

    private LitRenderer<ActionRow> card() {
        return badge(link(LitRenderer.of(CARD))).withProperty("number", ActionGrid::number).withProperty("facts", this::facts);
    }

    private String facts(ActionRow row) {
        return Stream.of(row.pillar(), row.leadAgency(), owner(row)).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    /** Columns that a window of this width does not show are not built, and their texts not sent. */
    private void fit(int width) {
        boolean phone = width < PHONE_PIXELS;
        if (phone && card == null) {
            card = addColumn(card()).setHeader("Actions").setFlexGrow(1);
        }
        if (!phone && wide.isEmpty()) {
            wide = columns();
            wide.forEach(column -> column.setSortable(true));
            showOrder(order);
        }
        wide.forEach(column -> column.setVisible(!phone));
        if (card != null) {
            card.setVisible(phone);
        }
    }
}
