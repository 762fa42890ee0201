package org.stathouse.status.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.status.ReportView;
import org.stathouse.status.Reports;

/** The form of one report on a page of its own, for whoever may write it without having its task. */
@Route("status/reports/:id/edit")
@PermitAll
class ReportFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Reports reports;
    private final ReportParts parts;
    private String title = "Report";

    ReportFormView(Reports reports, ReportParts parts) {
        this.reports = reports;
        this.parts = parts;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReportView report = reports.get(Addresses.id(event.getRouteParameters().get("id").orElse("")));
        if (!report.rights().write()) {
            throw new NotPermitted(Fault.of("status.ui.mayNotWrite", report.state().label()));
        }
        title = "Report for " + DateTexts.month(report.cycle().month());
        PageHeader header = new PageHeader(title)
                .withMark(Marks.of(report.state()))
                .withSubtitle(Wording.action(report.action()) + ". Due " + parts.dates().date(report.cycle().dueOn()) + "; locked "
                        + parts.dates().dateTime(report.cycle().lockAt()) + ".");
        header.withActions(new Anchor(Addresses.report(report.id()), "Look at the report"), new Anchor(Addresses.action(report.action().id()), "Open the action"));
        removeAll();
        add(header, new ReportEditor(report, reports, parts, command -> {
            reports.submit(report.id(), command);
            UI.getCurrent().navigate(Addresses.report(report.id()));
            SuccessNotice.show("Submitted. TMO reviews it by " + parts.dates().date(report.cycle().reviewOn()) + ".");
        }));
    }
}
