package org.stathouse.mpia.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.calendar.Deadlines;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.report.ReportSections;
import org.stathouse.mpia.report.YearlyReport;
import org.stathouse.mpia.report.YearlyReports;
import org.stathouse.plan.AgencyView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.AddressValues;
import org.stathouse.shared.ui.Downloads;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;

/** The yearly report with year and agency to choose; each figure stands with what it counts, and leads on where it is about requests. */
@Route("records-desk/report")
@PageTitle("Yearly report")
@Menu(title = "Yearly report", order = 64, icon = "vaadin:bar-chart")
@RolesAllowed({"RECORDS_CLERK", "LAW_REVIEWER", "RECORDS_SUPERVISOR", "RECORDS_CUSTODIAN"})
class YearlyReportView extends Div implements BeforeEnterObserver {

    private static final String LIST = "records-desk/requests";

    private final YearlyReports reports;
    private final Deadlines deadlines;
    private final DateTexts dates;
    private final Select<Integer> year = new Select<>();
    private final ComboBox<AgencyView> agency = new ComboBox<>("Agency");
    private final Div shown = new Div();

    YearlyReportView(YearlyReports reports, PlanCatalog plan, Deadlines deadlines, DateTexts dates) {
        this.reports = reports;
        this.deadlines = deadlines;
        this.dates = dates;
        year.setLabel("Year of receipt");
        year.setItems(Stream.concat(IntStream.of(deadlines.today().getYear()).boxed(), reports.years().stream()).distinct().toList());
        year.addValueChangeListener(change -> changed(change.isFromClient()));
        List<UUID> own = reports.ownAgencies();
        agency.setItems(plan.agencies().stream().filter(one -> own.isEmpty() || own.contains(one.id().value())).toList());
        agency.setItemLabelGenerator(AgencyView::name);
        agency.setClearButtonVisible(own.isEmpty());
        agency.setPlaceholder(own.isEmpty() ? "All agencies" : "");
        agency.addValueChangeListener(change -> changed(change.isFromClient()));
        Div filters = new Div(year, agency);
        filters.addClassName("filters");
        filters.getElement().setAttribute("role", "search").setAttribute("aria-label", "Which report");
        add(new PageHeader("Yearly report").withSubtitle("Requests for public records by the year in which they were received."), filters, shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        int asked = AddressValues.text(address, "year")
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .orElse(deadlines.today().getYear());
        show(reports.of(asked, AddressValues.id(address, "agency").orElse(null)));
    }

    private void show(YearlyReport report) {
        if (year.getListDataView().contains(report.year())) {
            year.setValue(report.year());
        }
        agency.getListDataView().getItems().filter(one -> one.id().value().equals(report.agency())).findFirst().ifPresent(agency::setValue);
        shown.removeAll();
        shown.add(new Paragraph(
                (report.agencyName() == null ? "All agencies" : report.agencyName()) + ", " + report.year() + "; as of " + dates.date(report.asOf()) + "."));
        shown.add(downloads(report.year(), report.agency()));
        ReportSections.of(report).stream()
                .filter(section -> !section.lines().isEmpty())
                .forEach(section -> shown.add(new SectionCard(section.title(), table(section))));
        shown.add(lists(report.agency()));
    }

    /** Leads on to the requests themselves. */
    private static Paragraph lists(@Nullable UUID narrowed) {
        QueryParameters open = new AddressValues().with("agency", narrowed).query();
        QueryParameters closed = new AddressValues().with("show", "closed").with("agency", narrowed).query();
        return new Paragraph(
                new Anchor(LIST + "?" + open.getQueryString(), "Open requests"), new Span(" · "), new Anchor(LIST + "?" + closed.getQueryString(), "Closed requests"));
    }

    private Div downloads(int asked, @Nullable UUID narrowed) {
        String name = "records-requests-" + asked;
        return new Div(
                Downloads.link("CSV", name + ".csv", "text/csv", () -> reports.csv(asked, narrowed)),
                new Span(" "),
                Downloads.link("PDF", name + ".pdf", "application/pdf", () -> reports.pdf(asked, narrowed)));
    }

    private static Component table(ReportSections.Section section) {
        FlowTable table = new FlowTable(section.title()).withColumn("Figure").withFigures("Value").withColumn("What it counts");
        for (ReportSections.Line line : section.lines()) {
            UUID request = line.request();
            Component name = request == null ? new Span(line.name()) : new Anchor(RequestSummary.pathOf(request), line.name());
            table.addRow(name, new Span(line.value()), new Span(line.means()));
        }
        return table;
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            AgencyView chosen = agency.getValue();
            UI.getCurrent().navigate(
                    YearlyReportView.class,
                    new AddressValues().with("year", String.valueOf(year.getValue())).with("agency", chosen == null ? null : chosen.id().value()).query());
        }
    }
}
