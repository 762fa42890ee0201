package org.stathouse.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.intake.ProposalFilter;
import org.stathouse.intake.ProposalForm;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.intake.ProposalRegister;
import org.stathouse.intake.ProposalRow;
import org.stathouse.intake.ProposalStatus;
import org.stathouse.intake.Proposals;
import org.stathouse.shared.ui.ConflictNotice;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.MissingList;
import org.stathouse.shared.ui.SaveStatus;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;

@IntegrationTest
@ViewPackages(packages = "org.stathouse.intake.ui")
class ProposalFormViewTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalRegister register;

    @Test
    void savesADraftAsItIsTyped() {
        String title = "Open a night desk " + UUID.randomUUID();
        signIn.as("liaison");
        ProposalFormView view = navigate(ProposalFormView.class);

        field(TextField.class, "Title", view).setValue(title);

        assertThat(drafts(title)).singleElement().extracting(ProposalRow::status).isEqualTo(ProposalStatus.DRAFT);
        assertThat(textOf(find(SaveStatus.class, view).single())).contains("Saved at 10:00 AM");
    }

    @Test
    void savesTheSameDraftAgainInsteadOfBeginningAnother() {
        String title = "Open a day desk " + UUID.randomUUID();
        signIn.as("liaison");
        ProposalFormView view = navigate(ProposalFormView.class);

        field(TextField.class, "Title", view).setValue(title);
        field(TextField.class, "Measure", view).setValue("Visits a night");

        assertThat(drafts(title)).hasSize(1);
        assertThat(register.get(drafts(title).getFirst().id()).form().measure()).isEqualTo("Visits a night");
    }

    @Test
    void takesWhatWasFilledInOffTheListOfWhatIsMissing() {
        signIn.as("liaison");
        ProposalFormView view = navigate(ProposalFormView.class);
        assertThat(textOf(find(MissingList.class, view).single())).contains("12 things", "Title", "Target");

        field(TextField.class, "Target", view).setValue("2 days");

        assertThat(textOf(find(MissingList.class, view).single())).contains("11 things", "Title").doesNotContain("Target");
    }

    @Test
    void showsEveryFaultOfASubmissionAtOnceAndKeepsWhatWasTyped() {
        signIn.as("liaison");
        ProposalFormView view = navigate(ProposalFormView.class);
        field(TextField.class, "Title", view).setValue("Half a proposal");

        press("Submit proposal", view);

        assertThat(textOf(find(FaultSummary.class, view).single())).contains("There are 11 problems", "Baseline: This is required.");
        assertThat(field(TextField.class, "Title", view).getValue()).isEqualTo("Half a proposal");
        assertThat(field(TextField.class, "Baseline", view).isInvalid()).isTrue();
    }

    @Test
    void keepsWhatWasTypedWhenAnotherTabSavedFirst() {
        signIn.as("liaison");
        var draft = proposals.draft(titled("First wording"));
        ProposalFormView view = navigate("intake/proposals/" + draft.id() + "/edit", ProposalFormView.class);
        proposals.save(draft.id(), draft.version(), titled("Wording of the other tab"));

        field(TextField.class, "Title", view).setValue("My own wording");

        assertThat(field(TextField.class, "Title", view).getValue()).isEqualTo("My own wording");
        assertThat(textOf(find(ConflictNotice.class, view).single())).contains("Title: Wording of the other tab");
        assertThat(register.get(draft.id()).form().title()).isEqualTo("Wording of the other tab");
    }

    @Test
    void loadsTheOtherVersionWhenAskedTo() {
        signIn.as("liaison");
        var draft = proposals.draft(titled("First wording"));
        ProposalFormView view = navigate("intake/proposals/" + draft.id() + "/edit", ProposalFormView.class);
        proposals.save(draft.id(), draft.version(), titled("Wording of the other tab"));
        field(TextField.class, "Title", view).setValue("My own wording");

        press("Load their version", view);
        field(TextField.class, "Title", view).setValue("Wording of both");

        assertThat(register.get(draft.id()).form().title()).isEqualTo("Wording of both");
    }

    @Test
    void submitsACompleteDraft() {
        ProposalJourney journey = new ProposalJourney(context);
        UUID draft = journey.draft(journey.form("Complete " + UUID.randomUUID()));
        signIn.as("liaison");
        ProposalFormView view = navigate("intake/proposals/" + draft + "/edit", ProposalFormView.class);

        press("Submit proposal", view);

        assertThat(register.get(draft).status()).isEqualTo(ProposalStatus.COMPLETENESS_CHECK);
        assertThat(getCurrentView()).isInstanceOf(ProposalPage.class);
    }

    private List<ProposalRow> drafts(String title) {
        return register.list(new ProposalFilter(Set.of(), null, title, true), null, 10).items();
    }

    private static ProposalForm titled(String title) {
        return new ProposalForm(
                title, null, null, null, null, Set.of(), null, null, null, null, List.of(), false, null, null, null, null, null, null, null, null);
    }
}
