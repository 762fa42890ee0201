package org.stathouse.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.ui.PacketPanel;
import org.stathouse.plan.AgencyView;
import org.stathouse.plan.PillarView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.portfolio.Portfolio;
import org.stathouse.portfolio.PortfolioCharts;
import org.stathouse.portfolio.PortfolioExport;
import org.stathouse.portfolio.PortfolioFilter;
import org.stathouse.portfolio.PortfolioView;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.ChartFigure;
import org.stathouse.shared.ui.Downloads;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.status.CycleState;
import org.stathouse.status.CycleView;
import org.stathouse.status.StatusCycles;

/** The portfolio at a glance; plan, pillar, agency and month stand in the address. */
@Route("portfolio")
@PageTitle("Portfolio")
@Menu(title = "Portfolio", order = 30, icon = "vaadin:grid-small")
@PermitAll
class PortfolioPage extends Div implements BeforeEnterObserver {

    private static final int PICTURE_WIDTH = 960;

    private final Portfolio portfolio;
    private final PortfolioExport export;
    private final PacketPanel packets;
    private final DateTexts dates;
    private final List<PillarView> pillars;
    private final ComboBox<CycleView> month = new ComboBox<>("Month");
    private final ComboBox<String> plan = new ComboBox<>("Plan");
    private final ComboBox<PillarView> pillar = new ComboBox<>("Pillar");
    private final ComboBox<AgencyView> agency = new ComboBox<>("Lead agency");
    private final Button clear = new Button("Clear filters", click -> go(PortfolioFilter.ALL));
    private final PageHeader header = new PageHeader("Portfolio");
    private final Div content = new Div();
    private PortfolioFilter filter = PortfolioFilter.ALL;

    PortfolioPage(Portfolio portfolio, PortfolioExport export, StatusCycles cycles, PlanCatalog catalog, PacketPanel packets, DateTexts dates) {
        this.portfolio = portfolio;
        this.export = export;
        this.packets = packets;
        this.dates = dates;
        this.pillars = catalog.pillars();
        month.setItems(cycles.list().stream().filter(cycle -> cycle.state() != CycleState.PLANNED).toList());
        month.setItemLabelGenerator(cycle -> PortfolioCharts.month(cycle.month()));
        plan.setItems(catalog.plans());
        pillar.setItemLabelGenerator(PillarView::name);
        agency.setItems(catalog.agencies());
        agency.setItemLabelGenerator(AgencyView::name);
        header.withActions(
                Downloads.link("Reports (CSV)", "status reports.csv", "text/csv", () -> export.csv(filter)),
                Downloads.link("Heat map for slides (SVG)", "heat map.svg", "image/svg+xml",
                        () -> export.heatMap(filter, PICTURE_WIDTH).getBytes(StandardCharsets.UTF_8)));
        content.addClassName("portfolio");
        add(header, filters(), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PortfolioPlace.of(event.getLocation().getQueryParameters()));
    }

    private Component filters() {
        Stream.of(plan, pillar, agency).forEach(box -> {
            box.setPlaceholder("Any");
            box.setClearButtonVisible(true);
        });
        Stream.of(month, plan, pillar, agency).forEach(box -> box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                filter();
            }
        }));
        month.addClassName("filters-month");
        Div filters = new Div(month, plan, pillar, agency, clear);
        filters.addClassName("filters");
        return filters;
    }

    private void filter() {
        PillarView chosen = pillar.getValue();
        boolean fits = chosen == null || plan.getValue() == null || chosen.plan().equals(plan.getValue());
        go(new PortfolioFilter(
                month.getValue() == null ? null : month.getValue().month(),
                plan.getValue(),
                chosen == null || !fits ? null : chosen.id().value(),
                agency.getValue() == null ? null : agency.getValue().id().value()));
    }

    private void go(PortfolioFilter next) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("portfolio", PortfolioPlace.query(next)));
        show(next);
    }

    private void show(PortfolioFilter shown) {
        filter = shown;
        PortfolioView view = portfolio.overview(shown);
        CycleView cycle = view.cycle();
        month.setValue(cycle == null ? null : find(month, one -> one.month().equals(cycle.month())));
        plan.setValue(shown.plan());
        pillar.setItems(pillars.stream().filter(one -> shown.plan() == null || one.plan().equals(shown.plan())).toList());
        pillar.setValue(find(pillar, one -> one.id().value().equals(shown.pillar())));
        agency.setValue(find(agency, one -> one.id().value().equals(shown.agency())));
        clear.setVisible(!shown.equals(PortfolioFilter.ALL));
        content.removeAll();
        briefs(PacketKind.PILLAR, shown.pillar(), "Pillar briefs");
        briefs(PacketKind.AGENCY, shown.agency(), "Agency briefs");
        if (cycle == null) {
            header.withSubtitle("How the actions of the plan stand.");
            content.add(new EmptyState("There is no report to show yet.", "Once a month owners report how their actions stand; the first cycle has not opened."));
            return;
        }
        header.withSubtitle(state(cycle) + " As of " + dates.date(view.asOf()) + ".");
        content.add(new SectionCard("Pillars by status, " + PortfolioCharts.month(cycle.month()), heat(view, cycle.month())));
        content.add(new SectionCard("Trend", new ChartFigure(PortfolioCharts.trend(view))));
        content.add(new SectionCard("Who has not reported", new SilentActions(portfolio, shown, cycle, view.asOf(), dates)));
        content.add(new SectionCard("Freshness", new FreshnessPart(view, dates)));
    }

    /** The briefs of the pillar or agency that the filter names. */
    private void briefs(PacketKind kind, @Nullable UUID subject, String heading) {
        if (subject != null) {
            packets.of(kind, subject).ifPresent(list -> content.add(new SectionCard(heading, list)));
        }
    }

    private String state(CycleView cycle) {
        return switch (cycle.state()) {
            case PLANNED -> "The cycle has not opened yet.";
            case OPEN -> portfolio.isPastDue(cycle)
                    ? "The cycle is open; reports were due " + dates.date(cycle.dueOn()) + " and are locked " + dates.date(cycle.lockOn()) + "."
                    : "The cycle is open; reports are due " + dates.date(cycle.dueOn()) + ".";
            case LOCKED -> "The month is locked.";
        };
    }

    private Component heat(PortfolioView view, YearMonth shown) {
        if (view.total().total() == 0) {
            return new EmptyState("No action fits these filters.", "Clear a filter, or choose another month.");
        }
        Paragraph sentence = new Paragraph(PortfolioCharts.sentence(view.total()));
        sentence.addClassName("heat-sentence");
        return new Div(sentence, new HeatTable(view, filter, shown));
    }

    private static <T> @Nullable T find(ComboBox<T> box, Predicate<T> wanted) {
        return box.getListDataView().getItems().filter(wanted).findFirst().orElse(null);
    }
}
