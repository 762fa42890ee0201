package org.stathouse.performance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.performance.ApprovalState;
import org.stathouse.performance.Direction;
import org.stathouse.performance.Frequency;
import org.stathouse.performance.KpiApprovalFilter;
import org.stathouse.performance.KpiApprovalRegister;
import org.stathouse.performance.KpiProposal;
import org.stathouse.performance.KpiProposals;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;

/** The list, form and page of KPI approvals. */
@IntegrationTest
@ViewPackages(packages = "org.stathouse.performance.ui")
class KpiApprovalViewsTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Autowired
    KpiApprovalRegister register;

    private KpiProposals journey;

    @BeforeEach
    void prepare() {
        journey = new KpiProposals(context);
    }

    @Test
    void putsAFilledFormBeforeSteerCo() {
        signIn.as("opi");
        String title = "Calls answered " + UUID.randomUUID();
        KpiApprovalFormView form = navigate(KpiApprovalFormView.class);

        fill(form, title);
        field(TextField.class, "Target", form).setValue("95%");
        press("Put before SteerCo", form);

        assertThat(register.list(new KpiApprovalFilter(Set.of(ApprovalState.PROPOSED), null, title), null, 5).items()).hasSize(1);
        assertThat(textOf(getCurrentView() instanceof KpiApprovalPage page ? page : form)).contains("95%, FY28 (July 2027 to June 2028)");
    }

    @Test
    void namesWhatIsMissingAndKeepsWhatWasTyped() {
        signIn.as("opi");
        KpiApprovalFormView form = navigate(KpiApprovalFormView.class);
        fill(form, "Calls answered " + UUID.randomUUID());

        press("Put before SteerCo", form);

        assertThat(textOf(find(FaultSummary.class, form).single())).contains("Target");
        assertThat(field(TextField.class, "Target", form).isInvalid()).isTrue();
        assertThat(field(TextArea.class, "Definition", form).getValue()).isEqualTo("Calls picked up within a minute.");
    }

    @Test
    void showsWhatSteerCoDecidedAndOffersTheProposerToRevise() {
        KpiProposal proposal = KpiProposals.newKpi();
        UUID id = journey.propose(proposal).id();
        journey.decide(id, "SEND_BACK", "SC-2027-120");
        signIn.as("opi");

        KpiApprovalPage page = navigate(KpiApprovalPage.class, Map.of("id", id.toString()));

        assertThat(textOf(page)).contains("Sent back", "SC-2027-120", "As agreed.");
        assertThat(find(Button.class, page).withText("Revise").all()).hasSize(1);
    }

    @Test
    void offersNothingToChangeToThoseWhoOnlyRead() {
        UUID id = journey.propose(KpiProposals.newKpi()).id();
        signIn.as("steerco");

        KpiApprovalPage page = navigate(KpiApprovalPage.class, Map.of("id", id.toString()));

        assertThat(find(Button.class, page).withText("Withdraw").all()).isEmpty();
        assertThat(find(Button.class, navigate(KpiApprovalListView.class)).withText("Propose a KPI definition").all()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private void fill(KpiApprovalFormView form, String title) {
        field(RadioButtonGroup.class, "Which KPI?", form).setValue(true);
        field(TextField.class, "Title of the new KPI", form).setValue(title);
        field(TextArea.class, "Definition", form).setValue("Calls picked up within a minute.");
        field(TextArea.class, "Formula", form).setValue("Picked up within a minute ÷ all calls.");
        field(TextArea.class, "Source", form).setValue("Telephone system");
        field(TextField.class, "Steward", form).setValue("311");
        field(ComboBox.class, "Updated", form).setValue(Frequency.MONTHLY);
        field(ComboBox.class, "Desired direction", form).setValue(Direction.INCREASE);
        field(TextField.class, "Baseline", form).setValue("80%");
        field(ComboBox.class, "Fiscal year of the target", form).setValue(2028);
        field(TextArea.class, "Reason", form).setValue("Residents wait less.");
    }
}
