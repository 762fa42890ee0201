package org.stathouse.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.intake.DecisionOutcome;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.intake.ProposalStatus;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;

@IntegrationTest
@ViewPackages(packages = "org.stathouse.intake.ui")
class RankingViewTest extends ViewTest {

    @Autowired
    SignIn signIn;

    private ProposalJourney journey;

    @BeforeEach
    void prepare() {
        journey = new ProposalJourney(context);
    }

    @Test
    void recordsDifferentDecisionsTogetherAfterALookOver() {
        UUID approved = journey.beforeSteerCo();
        UUID deferred = journey.beforeSteerCo();
        signIn.as("chair");
        RankingView view = select(approved, deferred);

        decide(view, approved, DecisionOutcome.APPROVE);
        decide(view, deferred, DecisionOutcome.DEFER);
        field(DatePicker.class, "Defer " + number(deferred) + " until", view).setValue(LocalDate.of(2027, 6, 1));
        press("Review decisions", view);
        assertThat(journey.view(approved).status()).as("nothing is recorded before the look-over").isEqualTo(ProposalStatus.DECISION);
        press("Record 2 decisions", view);

        assertThat(journey.view(approved).decisions()).singleElement().extracting("outcome").isEqualTo(DecisionOutcome.APPROVE);
        assertThat(journey.view(deferred).deferredUntil()).isEqualTo(LocalDate.of(2027, 6, 1));
    }

    @Test
    void recordsNoneOfTheDecisionsWhereOneLacksItsReasonAndNamesTheProposal() {
        UUID approved = journey.beforeSteerCo();
        UUID declined = journey.beforeSteerCo();
        signIn.as("chair");
        RankingView view = select(approved, declined);

        decide(view, approved, DecisionOutcome.APPROVE);
        decide(view, declined, DecisionOutcome.DECLINE);
        press("Review decisions", view);
        press("Record 2 decisions", view);

        assertThat(textOf(find(FaultSummary.class, view).single())).contains("Reason for the decision on " + number(declined));
        assertThat(field(TextArea.class, "Reason for the decision on " + number(declined), view).isInvalid()).isTrue();
        assertThat(journey.view(approved).status()).isEqualTo(ProposalStatus.DECISION);
    }

    @Test
    void doesNotLetTheChairSelectTheirOwnProposalAndSaysWhy() {
        UUID own = journey.beforeSteerCo(journey.form("The chair’s own " + UUID.randomUUID(), "chair"), 4);
        journey.beforeSteerCo();
        signIn.as("chair");

        RankingView view = navigate(RankingView.class);

        assertThat(box(view, own).isEnabled()).isFalse();
        assertThat(textOf(view)).contains("Not yours to decide");
    }

    @Test
    void offersNoSelectionToThoseWhoOnlyRead() {
        journey.beforeSteerCo();
        signIn.as("tmo");

        RankingView view = navigate(RankingView.class);

        assertThat(find(Checkbox.class, view).all()).isEmpty();
    }

    private RankingView select(UUID... proposals) {
        RankingView view = navigate(RankingView.class);
        for (UUID proposal : proposals) {
            box(view, proposal).setValue(true);
        }
        press("Decide on " + proposals.length + " proposals", view);
        return view;
    }

    private Checkbox box(RankingView view, UUID proposal) {
        String start = "Select " + number(proposal) + ",";
        return find(Checkbox.class, view).all().stream()
                .filter(box -> box.getAriaLabel().orElse("").startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void decide(RankingView view, UUID proposal, DecisionOutcome outcome) {
        field(RadioButtonGroup.class, "Decision on " + number(proposal), view).setValue(outcome);
    }

    private String number(UUID proposal) {
        return String.valueOf(journey.view(proposal).number());
    }
}
