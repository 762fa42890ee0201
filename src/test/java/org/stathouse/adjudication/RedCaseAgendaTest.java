package org.stathouse.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.shared.Fault;
import org.stathouse.steerco.AgendaTopic;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.ProposedDecision;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.TestClock;

/** What SteerCo sees of red cases. */
@IntegrationTest
class RedCaseAgendaTest {

    private final RedCaseJourney journey;
    private final RedCaseAgenda agenda;
    private final TestClock clock;

    @Autowired
    RedCaseAgendaTest(ApplicationContext context, RedCaseAgenda agenda, TestClock clock) {
        this.journey = new RedCaseJourney(context);
        this.agenda = agenda;
        this.clock = clock;
    }

    @Test
    void onlyWhatIsBeforeSteerCoIsATopicTheLongestAskedFirst() {
        UUID first = journey.beforeSteerCo();
        clock.passWorkingDays(1);
        UUID second = journey.beforeSteerCo();
        UUID third = journey.planned();

        assertThat(agenda.topics(clock.today())).extracting(topic -> topic.subject().id()).containsSubsequence(first, second).doesNotContain(third);
    }

    @Test
    void aTopicTellsAskOptionsRecommendationAndCostOfDelayAndWhoMustNotVote() {
        UUID id = journey.beforeSteerCo();

        AgendaTopic topic = agenda.topic(id);

        assertThat(topic.ask()).isEqualTo("May we spend $120,000 on air freight?");
        assertThat(topic.background())
                .contains("Cause: The supplier is eight weeks late.", "If nothing is done: The opening slips into winter.")
                .contains("Air freight ($120,000)", "Another supplier (no cost)", "Order the freight by Dec 1, 2027", "Why it comes to SteerCo: It needs money");
        assertThat(topic.recommendation()).isEqualTo("Take option 1.");
        assertThat(topic.costOfDelay()).isEqualTo("Each month costs $40,000.");
        assertThat(topic.askedOn()).isEqualTo(clock.today());
        assertThat(topic.interested()).containsExactly(RedCaseJourney.OWNER);
        assertThat(topic.actionId()).isEqualTo(journey.view(id).action().value());
        assertThat(topic.path()).isEqualTo("adjudication/cases/" + id);
    }

    @Test
    void offersTheTenOutcomesWhileTheCaseIsBeforeSteerCoAndNoneAfterwards() {
        UUID id = journey.beforeSteerCo();
        assertThat(agenda.outcomes(id))
                .extracting(OutcomeOption::key)
                .containsExactly(
                        "ACCEPT_PLAN", "REBASELINE", "ADD_RESOURCES", "RE_SCOPE", "CHANGE_OWNER", "PAUSE", "CANCEL", "TIGER_TEAM", "STAT_TOPIC",
                        "DECISION_MEMO");

        journey.decide(id, RedOutcome.ACCEPT_PLAN);

        assertThat(agenda.outcomes(id)).isEmpty();
        assertThat(agenda.topic(id).number()).as("a decided case is still told").isEqualTo(journey.view(id).number());
    }

    @Test
    void saysWhatThePlanHasAgainstAnOutcomeAtSteerCosFields() {
        UUID id = journey.beforeSteerCo();
        assertThat(faults(id, new ProposedDecision("REBASELINE", "So", clock.today(), null, null, List.of()))).containsExactly("date");
        assertThat(faults(id, new ProposedDecision("CHANGE_OWNER", "So", null, RedCaseJourney.OWNER, null, List.of()))).containsExactly("person");
        assertThat(faults(id, new ProposedDecision("PAUSE", "So", LocalDate.of(2027, 3, 1), null, null, List.of()))).containsExactly("date");
        assertThat(faults(id, new ProposedDecision("RESOLVED", "So", null, null, null, List.of()))).isEmpty();
        assertThat(faults(id, new ProposedDecision("ACCEPT_PLAN", "So", null, null, null, List.of()))).isEmpty();
    }

    private List<String> faults(UUID id, ProposedDecision decision) {
        return agenda.against(id, decision).stream().map(Fault::field).map(String::valueOf).toList();
    }
}
