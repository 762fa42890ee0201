package org.stathouse.status.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PlanActions;
import org.stathouse.shared.ui.ConflictNotice;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.MissingList;
import org.stathouse.shared.ui.SaveStatus;
import org.stathouse.status.Rag;
import org.stathouse.status.ReportForm;
import org.stathouse.status.ReportState;
import org.stathouse.status.ReportView;
import org.stathouse.status.Reports;
import org.stathouse.status.StatusJourney;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;

@IntegrationTest
@ViewPackages(packages = "org.stathouse.status.ui")
class ReportFormViewTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Autowired
    Reports reports;

    private StatusJourney journey;
    private ActionId action;

    @BeforeEach
    void setUp() {
        journey = new StatusJourney(context);
        action = new PlanActions(context).add();
    }

    @Test
    void savesTheReportAsItIsTyped() {
        UUID report = journey.ask(action, StatusJourney.FIRST);
        ReportFormView view = openAs("owner", report);

        field(TextArea.class, "Done this month", view).setValue("Opened two counters.");

        assertThat(journey.view(report).state()).isEqualTo(ReportState.DRAFT);
        assertThat(journey.view(report).form().done()).isEqualTo("Opened two counters.");
        assertThat(textOf(find(SaveStatus.class, view).single())).contains("Saved at ");
    }

    @Test
    void takesWhatWasFilledInOffTheListOfWhatIsMissing() {
        ReportFormView view = openAs("liaison", journey.ask(action, StatusJourney.FIRST));
        assertThat(textOf(find(MissingList.class, view).single())).contains("9 things", "Schedule", "Done this month");

        rate(view, "Schedule", Rag.GREEN);

        assertThat(textOf(find(MissingList.class, view).single())).contains("8 things").doesNotContain("Schedule");
    }

    @Test
    void showsEveryFaultOfASubmissionAtOnceAndKeepsWhatWasTyped() {
        UUID report = journey.ask(action, StatusJourney.FIRST);
        ReportFormView view = openAs("owner", report);
        rate(view, "Budget", Rag.RED);

        press("Submit report", view);

        assertThat(textOf(find(FaultSummary.class, view).single())).contains("Schedule", "Percent complete", "Next");
        assertThat(field(IntegerField.class, "Percent complete", view).isInvalid()).isTrue();
        assertThat(rating(view, "Budget").getValue()).isEqualTo(Rag.RED);
        assertThat(journey.view(report).state()).isEqualTo(ReportState.DRAFT);
    }

    @Test
    void theOverallRatingFollowsTheWorstOfTheFourWhileOneRates() {
        ReportFormView view = openAs("owner", journey.ask(action, StatusJourney.FIRST));
        assertThat(textOf(view)).contains("Overall: shown once all four are rated");
        rate(view, "Schedule", Rag.GREEN);
        rate(view, "Outcome", Rag.GREEN);
        rate(view, "Budget", Rag.AMBER);

        rate(view, "Resources", Rag.RED);

        assertThat(textOf(view)).containsPattern("Overall:\\s+R\\s+Red");
    }

    @Test
    void lastMonthsTextStandsBesideTheFieldAndNeverInIt() {
        journey.publish(action, Rag.GREEN);
        ReportFormView view = openAs("owner", journey.ask(action, journey.nextMonth(action)));

        assertThat(textOf(view)).contains("January 2090 said", "Opened two counters.");
        assertThat(field(TextArea.class, "Done this month", view).getValue()).isEmpty();
    }

    @Test
    void amberTwiceRunningAsksWhatTurnsItGreen() {
        journey.publish(action, Rag.AMBER);
        ReportFormView view = openAs("owner", journey.ask(action, journey.nextMonth(action)));
        assertThat(textOf(view)).doesNotContain("Amber twice running");
        rate(view, "Schedule", Rag.GREEN);
        rate(view, "Outcome", Rag.GREEN);
        rate(view, "Budget", Rag.GREEN);

        rate(view, "Resources", Rag.AMBER);

        assertThat(textOf(view)).contains("Amber twice running");
        assertThat(textOf(find(MissingList.class, view).single())).contains("What turns it Green?", "Green by");
    }

    @Test
    void rateBetterThanTheForecastSuggestsAsksForTheReason() {
        UUID report = journey.ask(action, StatusJourney.FIRST);
        ReportFormView view = openAs("owner", report);
        field(DatePicker.class, "Forecast end", view).setValue(PlanActions.END.plusDays(60));
        assertThat(textOf(view)).contains("Suggested: Red.");

        rate(view, "Schedule", Rag.AMBER);
        field(TextField.class, "Why better than suggested?", view).setValue("The supplier has a new date.");

        assertThat(journey.view(report).form().schedule().reason()).isEqualTo("The supplier has a new date.");
    }

    @Test
    void keepsWhatWasTypedWhenAnotherTabSavedFirst() {
        UUID report = journey.ask(action, StatusJourney.FIRST);
        ReportFormView view = openAs("owner", report);
        ReportView seen = reports.get(report);
        ReportForm theirs = journey.form(seen, Rag.GREEN);
        reports.save(report, seen.version(), theirs);

        field(TextArea.class, "Next", view).setValue("My own next step.");

        assertThat(field(TextArea.class, "Next", view).getValue()).isEqualTo("My own next step.");
        assertThat(textOf(find(ConflictNotice.class, view).single())).contains("Next: Open a third counter.");
        press("Load their version", view);
        assertThat(field(TextArea.class, "Next", view).getValue()).isEqualTo("Open a third counter.");
    }

    @Test
    void submitsACompleteReportAndLeadsToItsPage() {
        UUID report = journey.ask(action, StatusJourney.FIRST);
        signIn.as("owner", () -> reports.save(report, reports.get(report).version(), journey.form(reports.get(report), Rag.GREEN)));
        ReportFormView view = openAs("owner", report);

        press("Submit report", view);

        assertThat(journey.view(report).state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(getCurrentView()).isInstanceOf(ReportPage.class);
    }

    private ReportFormView openAs(String username, UUID report) {
        signIn.as(username);
        return navigate("status/reports/" + report + "/edit", ReportFormView.class);
    }

    private void rate(ReportFormView view, String dimension, Rag rag) {
        rating(view, dimension).setValue(rag);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Rag> rating(ReportFormView view, String dimension) {
        return (RadioButtonGroup<Rag>) field(RadioButtonGroup.class, dimension, view);
    }
}
