package org.stathouse.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stathouse.shared.Fault;
import org.stathouse.status.Rag;
import org.stathouse.testing.Somebody;

class StepPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Test
    void aValidationNeedsAnAnswerAndTheNotesOfTheMeeting() {
        assertThat(fields(StepPolicy.against(new ValidateRed(null, " ", null, null)))).containsExactly("confirmed", "meetingNotes");
        assertThat(StepPolicy.against(new ValidateRed(true, "We met.", null, null))).isEmpty();
    }

    @Test
    void aReRatingNeedsAnotherRatingAndItsReason() {
        assertThat(fields(StepPolicy.against(new ValidateRed(false, "We met.", null, null)))).containsExactly("rating", "reason");
        assertThat(fields(StepPolicy.against(new ValidateRed(false, "We met.", Rag.RED, "So")))).containsExactly("rating");
        assertThat(StepPolicy.against(new ValidateRed(false, "We met.", Rag.AMBER, "So"))).isEmpty();
    }

    @Test
    void aResolutionHasConditionsAndAForwardingItsReason() {
        assertThat(fields(StepPolicy.against(new ResolveWithinAuthority(null, null, List.of())))).containsExactly("resolved", "reason");
        assertThat(fields(StepPolicy.against(new ResolveWithinAuthority(true, "Help", List.of())))).containsExactly("conditions");
        assertThat(StepPolicy.against(new ResolveWithinAuthority(false, "Money", List.of()))).isEmpty();
    }

    @Test
    void theOtherStepsSayWhy() {
        assertThat(fields(StepPolicy.against(new PrepareAgendaPage(null, " ")))).containsExactly("recommendation", "costOfDelay");
        assertThat(fields(StepPolicy.against(new ConfirmRecovery(null, null)))).containsExactly("recovered", "reason");
        assertThat(fields(StepPolicy.against(new VerifyEvidence(true, null)))).containsExactly("reason");
    }

    @Test
    void anEmptyPlanLacksEverything() {
        assertThat(fields(RecoveryPlanPolicy.against(RecoveryPlanForm.EMPTY, TODAY)))
                .containsExactly("cause", "effect", "options", "decisionAsked", "askedOf", "steps");
    }

    @Test
    void anOptionHasACostThatCanBeTrueAndAStepADayToCome() {
        RecoveryPlanForm plan = new RecoveryPlanForm(
                "Late",
                "Later",
                List.of(
                        new RecoveryOption("Nothing", BigDecimal.ZERO),
                        new RecoveryOption(null, null),
                        new RecoveryOption("Gain", new BigDecimal("-1")),
                        new RecoveryOption("Everything", new BigDecimal("1e15"))),
                "May we?",
                AskedOf.PILLAR_CHAMPION,
                List.of(new RecoveryStep("Today", TODAY), new RecoveryStep("Before", TODAY.minusDays(1))));
        assertThat(fields(RecoveryPlanPolicy.against(plan, TODAY)))
                .containsExactly("options[1].description", "options[1].cost", "options[2].cost", "options[3].cost", "steps[1].due");
    }

    @Test
    void nobodyJudgesAnActionOfTheirOwn() {
        assertThat(OwnActionPolicy.NOT_THE_OWNER.against(new OwnActionPolicy.Judge(Somebody.named("tmo"), "tmo"))).isPresent();
        assertThat(OwnActionPolicy.NOT_THE_OWNER.against(new OwnActionPolicy.Judge(Somebody.named("tmo"), "owner"))).isEmpty();
        assertThat(OwnActionPolicy.NOT_THE_OWNER.against(new OwnActionPolicy.Judge(Somebody.named("tmo"), null))).isEmpty();
        assertThat(OwnActionPolicy.NOT_THE_OWNER.against(new OwnActionPolicy.Judge(Somebody.inPlace("tmo", "owner"), "owner"))).isPresent();
    }

    @Test
    void dollarsAreReadAtAGlance() {
        assertThat(Dollars.text(new BigDecimal("120000.00"))).isEqualTo("$120,000");
        assertThat(Dollars.text(new BigDecimal("0.50"))).isEqualTo("$0.50");
        assertThat(Dollars.text(BigDecimal.ZERO)).isEqualTo("no cost");
        assertThat(Dollars.text(null)).isEqualTo("–");
    }

    private static List<String> fields(List<Fault> faults) {
        return faults.stream().map(Fault::field).map(String::valueOf).toList();
    }
}
