package org.stathouse.stat.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.StatKind;
import org.stathouse.stat.catalog.StatFilter;
import org.stathouse.stat.catalog.StatRow;
import org.stathouse.stat.catalog.Stats;
import org.stathouse.stat.ui.StatAddresses;
import org.stathouse.stat.ui.StatWords;

/** The Stats and Tiger Teams that one may see. What is searched for stands in the address. */
@Route(StatAddresses.STATS)
@PageTitle("Stats")
@Menu(title = "Stats", order = 10, icon = "vaadin:chart-line")
@RolesAllowed({"STAT_ANALYST", "STAT_CHAIR", "DEPUTY_PERFORMANCE_OFFICER", "DATA_DRIVEN_OFFICER", "ADMINISTRATOR"})
class StatListView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final Stats stats;
    private final TextField words = Typing.line("Search", "");
    private final Select<String> kind = new Select<>();
    private final Checkbox retired = new Checkbox("Also those that no longer meet");
    private final Paragraph count = new Paragraph();
    private final Div rows = new Div();
    private final Button more = new Button("Show more", click -> showMore());
    private FlowTable table = table();
    private @Nullable String next;
    private boolean filling;

    StatListView(Stats stats) {
        this.stats = stats;
        count.getElement().setAttribute("aria-live", "polite");
        PageHeader header = new PageHeader("Stats")
                .withSubtitle("Regular meetings on current data, and what was agreed in them. Each Stat has a chair, its analysts and its agencies.");
        if (stats.mayEdit()) {
            header.withActions(addStat());
        }
        header.withActions(new Button("Legal dates", VaadinIcon.COG_O.create(), click -> UI.getCurrent().navigate(StatSettingsView.class)));
        add(header, filters(), count, rows, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        filling = true;
        Typing.fill(words, parameters.getSingleParameter("q").orElse(null));
        String asked = parameters.getSingleParameter("kind").orElse("");
        kind.setValue(Arrays.stream(StatKind.values()).map(StatListView::inAddress).filter(asked::equals).findFirst().orElse(""));
        retired.setValue(parameters.getSingleParameter("retired").filter("too"::equals).isPresent());
        filling = false;
        refresh();
    }

    private Component filters() {
        words.setClearButtonVisible(true);
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.addClassName("filters-search");
        kind.setLabel("Kind");
        kind.setItems("", inAddress(StatKind.STAT), inAddress(StatKind.TIGER_TEAM));
        kind.setItemLabelGenerator(StatListView::kindLabel);
        words.addValueChangeListener(change -> filter());
        kind.addValueChangeListener(change -> filter());
        retired.addValueChangeListener(change -> filter());
        Div filters = new Div(words, kind, retired);
        filters.addClassName("filters");
        return filters;
    }

    private void filter() {
        if (filling || kind.getValue() == null) {
            return;
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        String typed = Typing.value(words);
        if (typed != null) {
            parameters.put("q", List.of(typed));
        }
        if (!kind.getValue().isEmpty()) {
            parameters.put("kind", List.of(kind.getValue()));
        }
        if (retired.getValue()) {
            parameters.put("retired", List.of("too"));
        }
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(StatAddresses.STATS, new QueryParameters(parameters)));
        refresh();
    }

    private void refresh() {
        table = table();
        next = null;
        rows.removeAll();
        rows.add(table);
        showMore();
        if (table.rows() == 0) {
            rows.removeAll();
            rows.add(empty());
        }
    }

    private void showMore() {
        StatKind chosen = Arrays.stream(StatKind.values()).filter(one -> inAddress(one).equals(kind.getValue())).findFirst().orElse(null);
        Slice<StatRow> page = stats.list(new StatFilter(Typing.value(words), chosen, retired.getValue()), next, PAGE);
        page.items().forEach(this::show);
        next = page.next();
        more.setVisible(next != null);
        int shown = table.rows();
        count.setText(shown == 0 ? "" : (next != null ? "The first " : "") + shown + " shown");
    }

    private void show(StatRow row) {
        Div name = new Div(new RouterLink(row.name(), StatPage.class, StatAddresses.parameters(row.id())), new Span(under(row)));
        name.addClassName("row-name");
        if (!row.active()) {
            name.add(new StatusBadge(Tone.NEUTRAL, "No longer meets"));
        }
        Div focus = new Div(row.focusNow());
        focus.addClassName("stat-focus");
        table.addRow(
                name,
                new Span(StatWords.meets(row.schedule())),
                focus,
                new Span(row.chairName()),
                new Span(row.leadName()),
                new Span(String.valueOf(row.agencies())));
    }

    private static String under(StatRow row) {
        return row.parentName() == null ? row.kind().label() + " · " + row.code() : row.kind().label() + " of " + row.parentName();
    }

    private Component empty() {
        if (Typing.value(words) != null || !"".equals(kind.getValue())) {
            Button all = new Button("Show all", click -> UI.getCurrent().navigate(StatListView.class));
            return new EmptyState("No Stat matches these filters.", "Take the filters away to see all.", all);
        }
        return stats.mayEdit()
                ? new EmptyState("There is no Stat yet.", "Add one with its chair, analysts and agencies; its sessions come from its cadence.", addStat())
                : new EmptyState("You have no part in a Stat.", "Stat analysts name the chair, the analysts and the agencies of each.");
    }

    private static FlowTable table() {
        return new FlowTable("Stats and Tiger Teams")
                .withColumn("Name")
                .withColumn("Meets")
                .withColumn("Focus now")
                .withColumn("Chair")
                .withColumn("Lead")
                .withFigures("Agencies");
    }

    private static Button addStat() {
        Button button = new Button("Add a Stat", VaadinIcon.PLUS.create(), click -> UI.getCurrent().navigate(StatFormView.class));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static String kindLabel(String value) {
        return Arrays.stream(StatKind.values())
                .filter(one -> inAddress(one).equals(value))
                .map(one -> one.label() + "s")
                .findFirst()
                .orElse("Stats and Tiger Teams");
    }

    private static String inAddress(StatKind one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
