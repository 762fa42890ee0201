package org.stathouse.status.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.status.CorrectReport;
import org.stathouse.status.ReportCorrections;
import org.stathouse.status.ReportForm;
import org.stathouse.status.ReportView;
import org.stathouse.status.Reports;
import org.stathouse.worklist.draft.DraftPlace;
import org.stathouse.worklist.draft.ui.DraftKeeping;
import org.stathouse.worklist.draft.ui.KeptForm;
import org.stathouse.worklist.draft.ui.KeptPlace;

/** Corrects a published report: nothing is saved until its changes have been looked over and a reason was given; both are kept. */
@Route("status/reports/:id/correct")
@PageTitle("Correct a report")
@PermitAll
class CorrectionView extends Div implements BeforeEnterObserver {

    private final Reports reports;
    private final ReportCorrections corrections;
    private final ReportParts parts;
    private final DraftKeeping drafts;

    CorrectionView(Reports reports, ReportCorrections corrections, ReportParts parts, DraftKeeping drafts) {
        this.reports = reports;
        this.corrections = corrections;
        this.parts = parts;
        this.drafts = drafts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(Addresses.id(event.getRouteParameters().get("id").orElse("")));
    }

    private void open(UUID id) {
        ReportView report = reports.get(id);
        if (!report.rights().correct()) {
            throw new NotPermitted(Fault.of("status.ui.mayNotCorrect", report.state().label()));
        }
        removeAll();
        add(new PageHeader("Correct the report for " + DateTexts.month(report.cycle().month()))
                .withMark(Marks.of(report.state()))
                .withSubtitle(Wording.action(report.action()) + ". The published version is kept beside the corrected one."));
        form(report);
    }

    private void form(ReportView report) {
        FaultSummary faults = new FaultSummary(parts.messages());
        Div changes = new Div();
        Corrected corrected = new Corrected(report, changes);
        TextArea reason = Typing.text("Why is it corrected?", "Everybody who reads the report sees this reason.");
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        Div fields = new Div(corrected.fields, new SectionCard("What you change", changes, reason));
        corrected.follow();
        KeptForm kept = drafts.keep(place(report), fields, () -> open(report.id()));
        Button correct = new Button("Publish the correction", click -> {
            corrected.fields.register(faults);
            faults.withField("reason", reason);
            if (faults.attempt(() -> corrections.correct(report.id(), new CorrectReport(report.version(), corrected.fields.read(), Typing.value(reason))))) {
                kept.handedIn();
                UI.getCurrent().navigate(Addresses.report(report.id()));
                SuccessNotice.show("Corrected. Both versions are on the report’s page.");
            }
        });
        correct.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(correct, new Button("Cancel", click -> UI.getCurrent().navigate(Addresses.report(report.id()))));
        buttons.addClassName("form-buttons");
        add(faults, kept, buttons);
    }

    private static KeptPlace place(ReportView report) {
        return new KeptPlace(
                new DraftPlace("status/correction", report.id().toString()),
                "Correct the report for " + DateTexts.month(report.cycle().month()),
                Wording.action(report.action()),
                Addresses.report(report.id()) + "/correct");
    }

    /** The fields of the correction, and what differs so far. */
    private final class Corrected {

        private final ReportView report;
        private final Div changes;
        private final ReportFields fields;

        Corrected(ReportView report, Div changes) {
            this.report = report;
            this.changes = changes;
            this.fields = new ReportFields(report, parts.choices(), this::follow);
            fields.show(report.form(), parts.choices());
        }

        void follow() {
            ReportForm typed = fields.read();
            fields.suggest(reports.suggestions(report.id(), typed));
            String differences = parts.texts().differences(typed, report.form(), report.kpis());
            changes.removeAll();
            changes.add(differences.isEmpty()
                    ? new Paragraph("Nothing differs from the published version yet.")
                    : new ReportComparison(parts.texts(), "Published", report.form(), "Corrected", typed, report.kpis()));
        }
    }
}
