package org.stathouse.worklist.health.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.RoleScope;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.chart.Chart;
import org.stathouse.shared.ui.ChartFigure;
import org.stathouse.shared.ui.Downloads;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.PartsInTurn;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.worklist.health.HealthChoices;
import org.stathouse.worklist.health.HealthFilter;
import org.stathouse.worklist.health.HealthFilter.Period;
import org.stathouse.worklist.health.HealthOfWork;
import org.stathouse.worklist.health.HealthTable;

/** How the work stands that one oversees; the filters stand in the address, each figure leads to the tasks behind it, and each part is there as soon as it is counted. */
@Route(HealthAddress.PAGE)
@PageTitle("Health of the work")
@Menu(title = "Health of the work", order = 6, icon = "vaadin:dashboard")
@PermitAll
class HealthView extends Div implements BeforeEnterObserver {

    private final HealthOfWork health;
    private final DateTexts dates;
    private final Clock clock;
    private final ComboBox<Map.Entry<String, String>> process = new ComboBox<>("Process");
    private final ComboBox<RoleScope> pillar = new ComboBox<>("Pillar");
    private final ComboBox<RoleScope> agency = new ComboBox<>("Agency");
    private final Select<Period> period = new Select<>();
    private final Div shown = new Div();

    HealthView(HealthOfWork health, DateTexts dates, Clock clock) {
        this.health = health;
        this.dates = dates;
        this.clock = clock;
        period.setLabel("Period");
        period.setItems(Period.values());
        period.setItemLabelGenerator(HealthView::label);
        period.setValue(Period.TWELVE_WEEKS);
        period.addValueChangeListener(change -> changed(change.isFromClient()));
        filter(process, "All processes");
        process.setItemLabelGenerator(Map.Entry::getValue);
        filter(pillar, "All pillars");
        pillar.setItemLabelGenerator(RoleScope::name);
        filter(agency, "All agencies");
        agency.setItemLabelGenerator(RoleScope::name);
        add(new PageHeader("Health of the work").withSubtitle("Who carries what, how long each step takes, and where cases wait."));
        if (health.isForMe()) {
            offer(health.choices());
            Div filters = new Div(process, pillar, agency, period);
            filters.addClassName("filters");
            filters.getElement().setAttribute("role", "search").setAttribute("aria-label", "Filter the figures");
            add(filters, shown);
        } else {
            add(new EmptyState(
                    "You oversee nobody’s work.",
                    "Supervisors, those who answer for an agency, TMO and administrators see here how the work of others stands."));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!health.isForMe()) {
            return;
        }
        HealthFilter filter = HealthAddress.filter(event.getLocation().getQueryParameters());
        period.setValue(filter.period());
        process.getListDataView().getItems().filter(one -> one.getKey().equals(filter.process())).findFirst().ifPresent(process::setValue);
        choose(pillar, filter.pillar());
        choose(agency, filter.agency());
        show(filter);
    }

    static String label(Period period) {
        return switch (period) {
            case FOUR_WEEKS, TWELVE_WEEKS -> "Last " + period.weeks() + " weeks";
            case HALF_A_YEAR -> "Last half year";
            case A_YEAR -> "Last year";
        };
    }

    private <T> void filter(ComboBox<T> field, String all) {
        field.setPlaceholder(all);
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> changed(change.isFromClient()));
    }

    private void offer(HealthChoices choices) {
        process.setItems(choices.processes().entrySet().stream().sorted(Map.Entry.comparingByValue()).toList());
        pillar.setItems(choices.pillars());
        agency.setItems(choices.agencies());
    }

    private static void choose(ComboBox<RoleScope> field, @Nullable UUID id) {
        field.getListDataView().getItems().filter(one -> one.id().equals(id)).findFirst().ifPresent(field::setValue);
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            Map.Entry<String, String> one = process.getValue();
            HealthFilter filter = new HealthFilter(one == null ? null : one.getKey(), id(pillar), id(agency), period.getValue());
            UI.getCurrent().navigate(HealthView.class, HealthAddress.of(filter));
        }
    }

    private static @Nullable UUID id(ComboBox<RoleScope> field) {
        return field.getValue() == null ? null : field.getValue().id();
    }

    private void show(HealthFilter filter) {
        PartsInTurn parts = new PartsInTurn(
                "As of " + dates.dateTime(clock.instant()) + ". Done tasks are those since " + dates.date(health.since(filter.period())) + ".");
        HealthTables tables = new HealthTables(filter);
        parts.add(parts.inTurn(() -> new HealthFigures(health.totals(filter), filter)));
        parts.add(section("Trend", "The last 12 weeks, from Monday to Sunday.", HealthTable.WEEKS, filter,
                parts.inTurn(() -> drawn(health.weeks(filter), HealthCharts::trend, tables::weeks))));
        parts.add(section("Where cases wait", "Open tasks by step, whoever has them.", HealthTable.WAITING, filter,
                parts.inTurn(() -> drawn(health.waiting(filter), HealthCharts::waiting, tables::waiting))));
        parts.add(section("Age of open tasks", "In working days since they came up.", HealthTable.AGES, filter,
                parts.inTurn(() -> drawn(health.ages(filter), HealthCharts::ages, tables::ages))));
        parts.add(section("Load of each person", "Open now, and done in the period; the most overdue first.", HealthTable.PEOPLE, filter,
                parts.inTurn(() -> listed(health.people(filter), tables::people))));
        parts.add(section("Load of each group", "A task that asks two groups counts in both.", HealthTable.GROUPS, filter,
                parts.inTurn(() -> listed(health.groups(filter), tables::groups))));
        parts.add(section("How long each step takes", "From a task’s coming up to its being done, in working days of eight hours; the slowest first.",
                HealthTable.TIMES, filter, parts.inTurn(() -> listed(health.times(filter), tables::times))));
        shown.removeAll();
        shown.add(parts);
    }

    private SectionCard section(String heading, String about, HealthTable table, HealthFilter filter, Component figures) {
        return new SectionCard(heading, new Paragraph(about), figures)
                .withActions(Downloads.link("CSV of “" + heading + "”", table.fileName(), "text/csv", () -> table.csv(health, filter)));
    }

    private static <R> Div drawn(List<R> rows, Function<List<R>, Chart> chart, Function<List<R>, FlowTable> table) {
        Div figures = listed(rows, table);
        if (!rows.isEmpty()) {
            figures.addComponentAsFirst(new ChartFigure(chart.apply(rows)));
        }
        return figures;
    }

    private static <R> Div listed(List<R> rows, Function<List<R>, FlowTable> table) {
        return new Div(rows.isEmpty()
                ? new EmptyState("There is nothing to count.", "Choose a longer period, or take a filter away.")
                : table.apply(rows));
    }
}
