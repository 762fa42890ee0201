package org.stathouse.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.function.Consumer;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.ui.ConflictNotice;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.MissingList;
import org.stathouse.shared.ui.SaveStatus;
import org.stathouse.status.ReportForm;
import org.stathouse.status.ReportReturn;
import org.stathouse.status.ReportView;
import org.stathouse.status.Reports;
import org.stathouse.status.SubmitReport;

/**
 * Writes one report. What is typed is saved on the server after every pause, so that a closed tab loses nothing; a change made
 * elsewhere meanwhile stops that and is shown.
 */
class ReportEditor extends Composite<Div> {

    private final Reports reports;
    private final ReportParts parts;
    private final Consumer<SubmitReport> onSubmit;
    private final ReportFields fields;
    private final ConflictNotice conflict = new ConflictNotice();
    private final FaultSummary faults;
    private final SaveStatus status;
    private final MissingList missing;
    private ReportView current;
    private ReportForm saved;
    private boolean stale;

    /** @param onSubmit hands the report in; a refusal is thrown back and shown at the fields */
    ReportEditor(ReportView report, Reports reports, ReportParts parts, Consumer<SubmitReport> onSubmit) {
        this.reports = reports;
        this.parts = parts;
        this.onSubmit = onSubmit;
        this.current = report;
        this.saved = report.form();
        fields = new ReportFields(report, parts.choices(), this::autosave);
        faults = new FaultSummary(parts.messages());
        status = parts.saveStatus();
        missing = new MissingList(parts.messages(), fields);
        Div columns = new Div(fields, side());
        columns.addClassName("form-with-side");
        if (!report.returns().isEmpty()) {
            getContent().add(returned(report.returns().getLast()));
        }
        getContent().addClassName("report-editor");
        getContent().add(conflict, faults, columns);
        load(report);
    }

    private void load(ReportView report) {
        current = report;
        stale = false;
        fields.show(report.form(), parts.choices());
        saved = fields.read();
        follow(report.form());
    }

    private void follow(ReportForm form) {
        fields.suggest(reports.suggestions(current.id(), form));
        missing.show(reports.missing(current.id(), fields.read()));
    }

    private Component returned(ReportReturn last) {
        return parts.notice("Returned by " + last.byName() + " on " + parts.dates().date(last.at()) + ": what has to change", last.reason());
    }

    private Component side() {
        Button submit = new Button("Submit report", click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(submit);
        buttons.addClassName("form-buttons");
        Aside side = new Aside(new H2("Before you submit"), status, missing, buttons);
        side.addClassNames("section-card", "form-side");
        side.getElement().setAttribute("aria-label", "State of the report");
        return side;
    }

    private void autosave() {
        ReportForm typed = fields.read();
        if (stale || typed.equals(saved)) {
            return;
        }
        try {
            current = reports.save(current.id(), current.version(), typed);
            saved = typed;
            status.saved();
            follow(typed);
        } catch (BusinessRuleViolation broken) {
            fields.register(faults);
            faults.show(broken.faults());
            status.notSaved("see the fields marked above.");
        } catch (Conflict changed) {
            showConflict();
        } catch (NotPermitted refused) {
            status.notSaved(parts.messages().text(refused.fault()));
        }
    }

    private void showConflict() {
        stale = true;
        status.notSaved("the report was changed elsewhere.");
        ReportView theirs = reports.get(current.id());
        String change = parts.texts().differences(theirs.form(), current.form(), theirs.kpis());
        conflict.show(
                "This report was changed in another tab or by someone else since you opened it here, so your last entries are not saved.",
                theirs.state() == current.state() ? change : "It is now: " + theirs.state().label() + ". " + change,
                () -> load(theirs));
    }

    private void submit() {
        autosave();
        if (!stale) {
            fields.register(faults);
            faults.attempt(() -> onSubmit.accept(new SubmitReport(current.version(), fields.read())));
        }
    }
}
