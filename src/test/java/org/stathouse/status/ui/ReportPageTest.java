package org.stathouse.status.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PlanActions;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.status.Rag;
import org.stathouse.status.ReportState;
import org.stathouse.status.StatusJourney;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;

@IntegrationTest
@ViewPackages(packages = "org.stathouse.status.ui")
class ReportPageTest extends ViewTest {

    @Autowired
    SignIn signIn;

    private StatusJourney journey;
    private ActionId action;

    @BeforeEach
    void setUp() {
        journey = new StatusJourney(context);
        action = new PlanActions(context).add();
    }

    @Test
    void theReviewShowsWhatChangedAgainstTheLastReport() {
        journey.publish(action, Rag.GREEN);
        UUID report = journey.submit(action, Rag.RED, journey.nextMonth(action));

        ReportPage page = openAs("tmo", report);

        assertThat(textOf(find(ReportComparison.class, page).single())).contains("January 2090", "February 2090", "changed", "The lease is not signed.");
    }

    @Test
    void aReturnNeedsAReasonAndKeepsTheReportOpen() {
        UUID report = journey.submit(action, Rag.RED, StatusJourney.FIRST);
        ReportPage page = openAs("tmo", report);
        decide(page, false);
        press("Return to the owner", page);
        assertThat(textOf(find(FaultSummary.class, page).single())).contains("What has to change");

        field(TextArea.class, "What has to change", page).setValue("Say who signs the lease.");
        press("Return to the owner", page);

        assertThat(journey.view(report).state()).isEqualTo(ReportState.RETURNED);
        signIn.as("owner");
        assertThat(textOf(navigate("status/reports/" + report + "/edit", ReportFormView.class))).contains("Say who signs the lease.");
    }

    @Test
    void acceptingPublishesTheReport() {
        UUID report = journey.submit(action, Rag.GREEN, StatusJourney.FIRST);
        ReportPage page = openAs("tmo", report);

        decide(page, true);
        press("Accept and publish", page);

        assertThat(journey.view(report).state()).isEqualTo(ReportState.ACCEPTED);
    }

    @Test
    void aReaderIsOfferedNeitherPenNorReview() {
        UUID report = journey.submit(action, Rag.GREEN, StatusJourney.FIRST);

        ReportPage page = openAs("steerco", report);

        assertThat(find(Button.class, page).all().stream().map(Button::getText)).noneMatch(text -> text.contains("writ") || text.contains("Accept") || text.contains("Correct"));
    }

    @Test
    void aCorrectionNeedsAReasonAndKeepsBothVersions() {
        UUID report = journey.publish(action, Rag.AMBER);
        signIn.as("owner");
        CorrectionView view = navigate("status/reports/" + report + "/correct", CorrectionView.class);
        assertThat(textOf(view)).contains("Nothing differs from the published version yet.");
        field(TextArea.class, "Next", view).setValue("Open a fourth counter.");
        press("Publish the correction", view);
        assertThat(textOf(find(FaultSummary.class, view).single())).contains("Why is it corrected?");

        field(TextArea.class, "Why is it corrected?", view).setValue("The third had been open already.");
        press("Publish the correction", view);

        ReportPage page = (ReportPage) getCurrentView();
        assertThat(textOf(page)).contains("Version 1", "Version 2 (counts)", "The third had been open already.", "Open a third counter.", "Open a fourth counter.");
    }

    private ReportPage openAs(String username, UUID report) {
        signIn.as(username);
        return navigate("status/reports/" + report, ReportPage.class);
    }

    @SuppressWarnings("unchecked")
    private void decide(ReportPage page, boolean accepted) {
        ((RadioButtonGroup<Boolean>) field(RadioButtonGroup.class, "Is the report sound?", page)).setValue(accepted);
    }
}
