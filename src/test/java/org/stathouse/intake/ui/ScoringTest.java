package org.stathouse.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.intake.CriterionScore;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.intake.ScoreProposal;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;
import org.stathouse.worklist.TaskDesk;

@IntegrationTest
@ViewPackages(packages = "org.stathouse.intake.ui")
class ScoringTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Autowired
    TaskDesk desk;

    @Autowired
    ScoreProposalForm form;

    private final List<Object> handedIn = new ArrayList<>();
    private ProposalJourney journey;
    private String task;

    @BeforeEach
    void prepare() {
        journey = new ProposalJourney(context);
        UUID proposal = journey.inScoring();
        task = journey.openTask("opi", proposal, "intake/score").id();
        signIn.as("opi");
        desk.claim(task, null);
    }

    @Test
    void weighsTheScoresWhileTheyAreEntered() {
        Component card = open();
        assertThat(textOf(card)).contains("none of 6 criteria scored yet");

        find(CriterionFields.class, card).all().forEach(fields -> fields.show(new CriterionScore(fields.criterion(), 4, null)));

        assertThat(textOf(card)).contains("Your weighted score: 4.00 of 5.00.");
    }

    @Test
    void namesEveryCriterionThatLacksPointsOrReasonAndKeepsWhatWasTyped() {
        Component card = open();
        TextArea reason = field(TextArea.class, "Reason for Equity", card);
        reason.setValue("Helps the west side.");

        press("Hand in scores", card);

        assertThat(textOf(find(FaultSummary.class, card).single())).contains("There are 11 problems", "Reason for Impact: This is required.");
        assertThat(reason.getValue()).isEqualTo("Helps the west side.");
        assertThat(reason.isInvalid()).isFalse();
    }

    @Test
    void handsInOneCardWithAllSixCriteria() {
        Component card = open();
        find(CriterionFields.class, card).all().forEach(fields -> fields.show(new CriterionScore(fields.criterion(), 3, "Because")));

        press("Hand in scores", card);

        assertThat(handedIn).singleElement().isInstanceOfSatisfying(ScoreProposal.class, scored -> assertThat(scored.scores()).hasSize(6));
    }

    @Test
    void hidesTheScoresOfOthersFromAScorerWhoHasNotScored() {
        UUID proposal = journey.inScoring();
        journey.complete("arpa", proposal, "intake/score", ProposalJourney.card(5));
        signIn.as("opi");

        ProposalPage page = navigate("intake/proposals/" + proposal, ProposalPage.class);

        assertThat(textOf(page)).contains("One office has scored").doesNotContain("Because of Equity");
    }

    @Test
    void showsTheScoresOfOthersToAScorerWhoHasScored() {
        UUID proposal = journey.inScoring();
        journey.complete("arpa", proposal, "intake/score", ProposalJourney.card(5));
        journey.complete("opi", proposal, "intake/score", ProposalJourney.card(2));
        signIn.as("opi");

        ProposalPage page = navigate("intake/proposals/" + proposal, ProposalPage.class);

        assertThat(textOf(page)).contains("Because of Equity");
    }

    private Component open() {
        Component card = form.open(desk.open(task), command -> {
            desk.complete(task, null, command);
            handedIn.add(command);
        });
        UI.getCurrent().add(card);
        return card;
    }
}
