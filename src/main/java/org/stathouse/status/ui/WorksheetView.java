package org.stathouse.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.status.CycleState;
import org.stathouse.status.CycleView;
import org.stathouse.status.ReportRegister;
import org.stathouse.status.ReportView;
import org.stathouse.status.Reports;
import org.stathouse.status.StatusCycles;

/**
 * All reports of one's own of the open month in one sheet, worked down by keyboard and handed in together. The address may name
 * another open month.
 */
@Route("status/my-reports")
@PageTitle("My reports")
@Menu(title = "My reports", order = 31, icon = "vaadin:edit")
@RolesAllowed({"ACTION_OWNER", "TMO_LIAISON", "TMO"})
class WorksheetView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final StatusCycles cycles;
    private final ReportRegister register;
    private final Reports reports;
    private final ReportParts parts;
    private final PageHeader header = new PageHeader("My reports");
    private final Div results = new Div();
    private final Div content = new Div();
    private final Span count = new Span();
    private final Button submit = new Button("Submit complete rows", click -> askToSubmit());
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<ReportView> handedIn = new ArrayList<>();
    private final Div handedInPart = new Div();
    private Sheet sheet = new Sheet(List.of());

    WorksheetView(StatusCycles cycles, ReportRegister register, Reports reports, ReportParts parts) {
        this.cycles = cycles;
        this.register = register;
        this.reports = reports;
        this.parts = parts;
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        count.getElement().setAttribute("role", "status");
        results.getElement().setAttribute("role", "status");
        add(header, results, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String month = event.getLocation().getQueryParameters().getSingleParameter("month").orElse("");
        Optional<CycleView> cycle = cycles.list().stream()
                .filter(one -> one.state() == CycleState.OPEN && one.month().toString().equals(month))
                .findFirst()
                .or(() -> cycles.current().filter(current -> current.state() == CycleState.OPEN));
        cycle.ifPresentOrElse(this::show, () -> {
            header.withSubtitle("Reports on your actions, once a month.");
            content.removeAll();
            content.add(new EmptyState(
                    "No cycle is open now.", "On the day it opens your reports stand here, and you get a task for each.", new Anchor("status/reports", "Look at past reports")));
        });
    }

    private void show(CycleView cycle) {
        header.withSubtitle("Reports for " + DateTexts.month(cycle.month()) + ". Due " + parts.dates().date(cycle.dueOn()) + "; locked "
                + parts.dates().dateTime(cycle.lockAt()) + ".");
        rows.clear();
        handedIn.clear();
        content.removeAll();
        sheet = new Sheet(parts.choices().people());
        sheet.getElement().addEventListener("submit-complete", event -> askToSubmit());
        Div more = new Div();
        content.add(otherMonths(cycle), keys(), sheet, more);
        add(more, cycle.month(), null);
        if (rows.isEmpty()) {
            content.removeAll();
            content.add(handedIn.isEmpty()
                    ? new EmptyState("You have no report to write for this month.", "You see actions here that you own or that your agency leads.")
                    : new EmptyState("All your reports are handed in.", "TMO reviews them by " + parts.dates().date(cycle.reviewOn()) + "."));
        } else {
            Div bar = new Div(count, submit);
            bar.addClassName("selection-bar");
            content.add(bar);
        }
        content.add(handedInPart);
        showHandedIn();
        showCount();
    }

    /** A month can still be open when the next one opens. */
    private Component otherMonths(CycleView shown) {
        Div others = new Div();
        others.addClassName("status-line");
        cycles.list().stream()
                .filter(cycle -> cycle.state() == CycleState.OPEN && !cycle.month().equals(shown.month()))
                .forEach(cycle -> others.add(new Anchor(
                        "status/my-reports?month=" + cycle.month(),
                        "Also open: " + DateTexts.month(cycle.month()) + ", locked " + parts.dates().date(cycle.lockOn()))));
        others.setVisible(others.getComponentCount() > 0);
        return others;
    }

    private void showHandedIn() {
        handedInPart.removeAll();
        if (!handedIn.isEmpty()) {
            handedInPart.add(new SectionCard("Handed in", table(handedIn)));
        }
    }

    /** Adds a page of rows, and a button for the next one where there is one. */
    private void add(Div more, YearMonth month, @Nullable String after) {
        Slice<ReportView> page = register.worksheet(month, after, PAGE);
        for (ReportView report : page.items()) {
            if (report.rights().write()) {
                SheetRow row = new SheetRow(report, reports, parts, this::showCount);
                rows.add(row);
                sheet.add(row);
            } else {
                handedIn.add(report);
            }
        }
        more.removeAll();
        if (page.next() != null) {
            more.add(new Button("Show more actions", click -> {
                add(more, month, page.next());
                showHandedIn();
                showCount();
            }));
        }
    }

    private void showCount() {
        long complete = rows.stream().filter(SheetRow::isComplete).count();
        count.setText(complete + " of " + rows.size() + (rows.size() == 1 ? " row is complete" : " rows are complete"));
        submit.setText("Submit all complete rows (" + complete + ")");
        submit.setEnabled(complete > 0);
    }

    private void askToSubmit() {
        List<SheetRow> complete = rows.stream().filter(SheetRow::isComplete).toList();
        if (!complete.isEmpty()) {
            Confirmation.ask(
                    complete.size() == 1 ? "Submit 1 report?" : "Submit " + complete.size() + " reports?",
                    "They go to TMO for review. Rows that lack something stay here as drafts.", "Submit", () -> submit(complete));
        }
    }

    /** Each row by itself, so that one refusal keeps no other back. */
    private void submit(List<SheetRow> complete) {
        UnorderedList refused = new UnorderedList();
        int done = 0;
        for (SheetRow row : complete) {
            Optional<String> reason = row.submit();
            if (reason.isPresent()) {
                refused.add(new ListItem(Wording.action(row.report().action()) + ": " + reason.get()));
            } else {
                done++;
                rows.remove(row);
                sheet.remove(row);
                handedIn.add(row.report());
            }
        }
        SuccessNotice.show(done == 1 ? "Submitted 1 report." : "Submitted " + done + " reports.");
        showHandedIn();
        showCount();
        results.removeAll();
        if (refused.getChildren().findAny().isPresent()) {
            Span title = new Span("Not submitted");
            title.addClassName("fault-summary-title");
            Div box = new Div(title, refused);
            box.addClassName("fault-summary");
            results.add(box);
        }
    }

    private Component table(List<ReportView> handedIn) {
        FlowTable table = new FlowTable("Reports handed in").withColumn("Report").withColumn("Overall").withColumn("State");
        handedIn.forEach(report -> table.addRow(
                new Anchor(Addresses.report(report.id()), Wording.action(report.action())), Marks.of(report.overall()), Marks.of(report.state())));
        return table;
    }

    private static Component keys() {
        Div keys = new Div();
        keys.addClassName("sheet-keys");
        key(keys, "Tab", "next cell");
        key(keys, "Enter", "same cell one row down; with Shift one row up");
        key(keys, "↑ ↓", "row up or down from a text cell; choose in a drop-down");
        key(keys, "G A R", "choose Green, Amber or Red");
        key(keys, "Esc", "take back what was typed in the cell");
        key(keys, "Ctrl + Enter", "submit all complete rows");
        Details details = new Details("Keys: work down the sheet without a mouse", keys);
        details.setOpened(true);
        details.addClassName("sheet-help");
        return details;
    }

    private static void key(Div keys, String key, String meaning) {
        Span name = new Span(key);
        name.addClassName("sheet-key");
        keys.add(new Div(name, new Span(meaning)));
    }
}
