package org.stathouse.status.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PlanActions;
import org.stathouse.status.Rag;
import org.stathouse.status.ReportAsk;
import org.stathouse.status.ReportState;
import org.stathouse.status.Reports;
import org.stathouse.status.StatusJourney;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;

@IntegrationTest
@ViewPackages(packages = "org.stathouse.status.ui")
class WorksheetViewTest extends ViewTest {

    private static final AtomicInteger YEAR = new AtomicInteger(2110);

    @Autowired
    SignIn signIn;

    @Autowired
    Reports reports;

    private StatusJourney journey;
    private YearMonth month;
    private UUID first;
    private UUID second;

    @BeforeEach
    void setUp() {
        journey = new StatusJourney(context);
        PlanActions actions = new PlanActions(context);
        month = YearMonth.of(YEAR.incrementAndGet(), 6);
        first = ask(actions.add());
        second = ask(actions.add());
    }

    @Test
    void aCellIsSavedWhenItIsLeftAndTheRowSaysWhatItStillLacks() {
        WorksheetView sheet = open();

        type(sheet, first, "done", "Opened two counters.");

        assertThat(journey.view(first).form().done()).isEqualTo("Opened two counters.");
        assertThat(journey.view(second).state()).isEqualTo(ReportState.NOT_STARTED);
        assertThat(textOf(row(sheet, first))).contains("Saved ", "Still missing", "Schedule", "Percent").doesNotContain("Done this month,");
    }

    @Test
    void submitsTheCompleteRowsAndLeavesTheOthersAsDrafts() {
        complete(first);
        WorksheetView sheet = open();
        type(sheet, second, "schedule.rag", "AMBER");

        press("Submit all complete rows (1)", sheet);
        confirm();

        assertThat(journey.view(first).state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(journey.view(second).state()).isEqualTo(ReportState.DRAFT);
        assertThat(find(SheetRow.class, sheet).all()).singleElement().extracting(row -> row.report().id()).isEqualTo(second);
        assertThat(textOf(sheet)).contains("0 of 1 row is complete", "Handed in");
    }

    @Test
    void aRefusedRowKeepsNoOtherBackAndSaysWhy() {
        complete(first);
        complete(second);
        WorksheetView sheet = open();
        signIn.as("owner", () -> reports.save(first, reports.get(first).version(), journey.form(reports.get(first), Rag.RED)));

        press("Submit all complete rows (2)", sheet);
        confirm();

        assertThat(journey.view(second).state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(journey.view(first).state()).isEqualTo(ReportState.DRAFT);
        assertThat(textOf(sheet)).contains("Not submitted", "Changed elsewhere meanwhile.");
    }

    @Test
    void keepsAFigureThatItCannotReadAndSaysSo() {
        WorksheetView sheet = open();

        type(sheet, first, "percentComplete", "about half");

        assertThat(cell(sheet, first, "percentComplete").getValue()).isEqualTo("about half");
        assertThat(textOf(row(sheet, first))).contains("Not saved", "Percent (Enter a whole number from 0 to 100)");
        assertThat(journey.view(first).state()).isEqualTo(ReportState.NOT_STARTED);
    }

    @Test
    void anAskIsWrittenInTheRow() {
        WorksheetView sheet = open();
        press("Add an ask", row(sheet, first));

        type(sheet, first, "asks[0].text", "Sign the lease.");
        type(sheet, first, "asks[0].ofWhom", "chair");
        type(sheet, first, "asks[0].by", "2027-04-01");

        assertThat(journey.view(first).form().asks()).containsExactly(new ReportAsk("Sign the lease.", "chair", LocalDate.of(2027, 4, 1)));
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseSavedFirst() {
        WorksheetView sheet = open();
        signIn.as("owner", () -> reports.save(first, reports.get(first).version(), journey.form(reports.get(first), Rag.GREEN)));

        type(sheet, first, "next", "My own next step.");

        assertThat(cell(sheet, first, "next").getValue()).isEqualTo("My own next step.");
        assertThat(textOf(row(sheet, first))).contains("Somebody else changed this report", "Next: Open a third counter.");
    }

    private UUID ask(ActionId action) {
        return journey.ask(action, month);
    }

    private void complete(UUID report) {
        signIn.as("owner", () -> reports.save(report, reports.get(report).version(), journey.form(reports.get(report), Rag.GREEN)));
    }

    private WorksheetView open() {
        signIn.as("liaison");
        UI.getCurrent().navigate("status/my-reports", QueryParameters.of("month", month.toString()));
        return (WorksheetView) getCurrentView();
    }

    private SheetRow row(WorksheetView sheet, UUID report) {
        return find(SheetRow.class, sheet).all().stream().filter(row -> row.report().id().equals(report)).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private AbstractField<?, String> cell(WorksheetView sheet, UUID report, String column) {
        return (AbstractField<?, String>) find(Component.class, row(sheet, report)).all().stream()
                .filter(component -> column.equals(component.getElement().getAttribute("data-column")))
                .findFirst()
                .orElseThrow();
    }

    /** As the browser tells it: the value, then the change that comes from the person. */
    private void type(WorksheetView sheet, UUID report, String column, String text) {
        AbstractField<?, String> cell = cell(sheet, report, column);
        String before = cell.getValue();
        cell.setValue(text);
        if (cell instanceof Input input) {
            ComponentUtil.fireEvent(input, new AbstractField.ComponentValueChangeEvent<>(input, input, before, true));
        } else {
            CellSelect select = (CellSelect) cell;
            ComponentUtil.fireEvent(select, new AbstractField.ComponentValueChangeEvent<>(select, select, before, true));
        }
    }

    private void confirm() {
        test(find(ConfirmDialog.class).single()).confirm();
    }
}
