package org.stathouse.status.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.status.LastReport;
import org.stathouse.status.ReportForm;
import org.stathouse.status.ReportView;
import org.stathouse.status.Reports;
import org.stathouse.status.SubmitReport;

/** One report in the sheet: what it is, its cells, what it lacks. Each cell is saved when it is left; what was typed stays. */
class SheetRow extends Composite<Div> {

    private final Reports reports;
    private final ReportParts parts;
    private final Runnable onChange;
    private final SheetCells cells = new SheetCells(this::save);
    private final Span state = new Span();
    private final Span lacks = new Span();
    private final Div mark = new Div();
    private final Button load = new Button("Load their version", click -> loadTheirs());
    private ReportView current;
    private List<Fault> missing;

    /** @param onChange called after the row was saved or submitted */
    SheetRow(ReportView report, Reports reports, ReportParts parts, Runnable onChange) {
        this.reports = reports;
        this.parts = parts;
        this.onChange = onChange;
        this.current = report;
        this.missing = reports.missing(report.id(), report.form());
        state.addClassName("sheet-state");
        state.getElement().setAttribute("role", "status");
        lacks.addClassName("sheet-lacks");
        load.addThemeVariants(ButtonVariant.LUMO_SMALL);
        load.setVisible(false);
        getContent().addClassName("sheet-row");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", Wording.action(report.action()));
        getContent().add(head(report), cells, foot(report));
        cells.show(report.form());
        showMissing(false);
    }

    ReportView report() {
        return current;
    }

    SheetCells cells() {
        return cells;
    }

    boolean isComplete() {
        return missing.isEmpty();
    }

    /** Hands the row in; the reason where that is refused. */
    Optional<String> submit() {
        try {
            current = reports.submit(current.id(), new SubmitReport(current.version(), current.form()));
            return Optional.empty();
        } catch (BusinessRuleViolation refused) {
            missing = refused.faults();
            showMissing(true);
            return Optional.of(sentence(missing));
        } catch (Conflict changed) {
            showConflict();
            return Optional.of("Changed elsewhere meanwhile.");
        } catch (NotPermitted lost) {
            return Optional.of(parts.messages().text(lost.fault()));
        }
    }

    private Div head(ReportView report) {
        Anchor name = new Anchor(Addresses.edit(report.id()), Wording.action(report.action()));
        LastReport last = report.last();
        Span before = new Span(last == null ? "No report before" : DateTexts.month(last.month()) + ": " + last.overall().label());
        before.addClassName("muted");
        Div head = new Div(name, mark, before, state);
        head.addClassName("sheet-head");
        return head;
    }

    private Div foot(ReportView report) {
        Button ask = new Button("Add an ask", click -> cells.askFor());
        ask.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        Anchor whole = new Anchor(Addresses.edit(report.id()), "Milestones, KPI figures and more");
        Div more = new Div(load, ask, whole);
        more.addClassName("sheet-more");
        Div foot = new Div(lacks, more);
        foot.addClassName("sheet-foot");
        return foot;
    }

    private void save() {
        List<Fault> unreadable = cells.unreadable();
        if (!unreadable.isEmpty()) {
            refuse(unreadable);
            return;
        }
        ReportForm typed = cells.read(current.form());
        if (typed.equals(current.form())) {
            showMissing(false);
            return;
        }
        try {
            current = reports.save(current.id(), current.version(), typed);
            missing = reports.missing(current.id(), typed);
            state.setText("Saved " + parts.dates().time(parts.now()));
            showMissing(false);
            onChange.run();
        } catch (BusinessRuleViolation broken) {
            refuse(broken.faults());
        } catch (Conflict changed) {
            showConflict();
        } catch (NotPermitted lost) {
            state.setText("Not saved: " + parts.messages().text(lost.fault()));
        }
    }

    private void refuse(List<Fault> faults) {
        missing = faults;
        state.setText("Not saved");
        showMissing(true);
        onChange.run();
    }

    private void showMissing(boolean asInvalid) {
        mark.removeAll();
        mark.add(Marks.of(current.state()));
        cells.mark(missing, asInvalid);
        getContent().setClassName("sheet-complete", missing.isEmpty());
        lacks.setText(missing.isEmpty() ? "Complete: ready to submit." : (asInvalid ? "Please correct: " : "Still missing: ") + sentence(missing));
    }

    private String sentence(List<Fault> faults) {
        return faults.stream().map(this::name).distinct().collect(Collectors.joining(", ")) + ".";
    }

    private String name(Fault fault) {
        String heading = fault.field() == null ? null : SheetCells.COLUMNS.get(fault.field());
        boolean empty = fault.key().equals("shared.required");
        if (heading == null && empty && fault.field() != null && fault.field().startsWith("asks")) {
            return "Ask (what, of whom, by when)";
        }
        String text = parts.messages().text(fault).replaceAll("\\.$", "");
        return heading == null ? text : empty ? heading : heading + " (" + text + ")";
    }

    private void showConflict() {
        ReportView theirs = reports.get(current.id());
        state.setText("Not saved: changed elsewhere");
        lacks.setText("Somebody else changed this report. Theirs: "
                + parts.texts().differences(theirs.form(), current.form(), theirs.kpis()) + ". What you typed is still in the cells.");
        load.setVisible(true);
    }

    private void loadTheirs() {
        current = reports.get(current.id());
        missing = reports.missing(current.id(), current.form());
        cells.show(current.form());
        state.setText("");
        load.setVisible(false);
        showMissing(false);
        onChange.run();
    }
}
