package org.stathouse.steerco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.steerco.decision.DecisionFilter;
import org.stathouse.steerco.decision.DecisionRegister;
import org.stathouse.steerco.decision.DecisionRow;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestTopics;

/** Decisions between meetings, and the register that holds all decisions. */
@IntegrationTest
class DecisionTest {

    private final SteerCoJourney journey;
    private final SteerCoDecisionRecorder recorder;
    private final DecisionRegister register;
    private final TestTopics topics;
    private final SignIn signIn;
    private final TestClock clock;

    @Autowired
    DecisionTest(
            ApplicationContext context,
            SteerCoDecisionRecorder recorder,
            DecisionRegister register,
            TestTopics topics,
            SignIn signIn,
            TestClock clock) {
        this.journey = new SteerCoJourney(context);
        this.recorder = recorder;
        this.register = register;
        this.topics = topics;
        this.signIn = signIn;
        this.clock = clock;
    }

    @BeforeEach
    void forgetOldTopics() {
        topics.clear();
    }

    @Test
    void isNumberedRegisteredAndCarriedOut() {
        CaseRef subject = topics.add("Bridge at Elm Street");

        DecisionTaken taken = journey.decide(subject, new ProposedDecision(TestTopics.HAND_OVER, " It needs an engineer. ", LocalDate.of(2027, 4, 1), "liaison", "not asked for", List.of(journey.condition(5))));

        assertThat(taken.number()).matches("SC-2027-\\d{3}");
        assertThat(topics.decision(subject)).contains(taken);
        assertThat(taken.reason()).isEqualTo("It needs an engineer.");
        assertThat(taken.person()).isEqualTo("liaison");
        assertThat(taken.text()).as("what the outcome does not ask for is not kept").isNull();
        assertThat(taken.conditions()).singleElement().satisfies(condition -> assertThat(condition.number()).isEqualTo(taken.number() + "-1"));
        assertThat(signIn.as("tmo", () -> register.get(taken.id())).decision()).isEqualTo(taken);
    }

    @Test
    void numbersDecisionsWithoutAGap() {
        String first = journey.decide(topics.add("One"), TestTopics.APPROVE).number();
        String second = journey.decide(topics.add("Two"), TestTopics.APPROVE).number();

        assertThat(count(second)).isEqualTo(count(first) + 1);
    }

    @Test
    void leavesNoNumberBehindWhenTheSourceRefuses() {
        String first = journey.decide(topics.add("One"), TestTopics.APPROVE).number();
        CaseRef decided = topics.add("Two");
        String second = journey.decide(decided, TestTopics.APPROVE).number();
        assertThatThrownBy(() -> journey.decide(decided, TestTopics.APPROVE)).isInstanceOf(Conflict.class);

        String third = journey.decide(topics.add("Three"), TestTopics.APPROVE).number();

        assertThat(List.of(count(second), count(third))).containsExactly(count(first) + 1, count(first) + 2);
    }

    @Test
    void namesEveryFaultAtItsField() {
        CaseRef subject = topics.add("Faulty");
        var faulty = new ProposedDecision(TestTopics.HAND_OVER, " ", null, "nobody-of-that-name", null, List.of(journey.condition(3), new NewCondition(null, "ghost", clock.today(), "")));

        assertThatThrownBy(() -> journey.decide(subject, faulty)).isInstanceOfSatisfying(BusinessRuleViolation.class, violation -> assertThat(violation.faults())
                .extracting(Fault::field)
                .containsExactly("reason", "date", "person", "conditions[1].task", "conditions[1].owner", "conditions[1].due", "conditions[1].evidence"));
        assertThat(topics.decision(subject)).isEmpty();
    }

    @Test
    void saysWhatTheSourceHasAgainstIt() {
        CaseRef subject = topics.add("Refused");

        assertThatThrownBy(() -> journey.decide(subject, TestTopics.REFUSED)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> journey.decide(subject, "NO_SUCH_OUTCOME"))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, violation -> assertThat(violation.faults()).extracting(Fault::key).containsExactly("steerco.decision.notOffered"));
    }

    @Test
    void isTheChairsAloneBetweenMeetings() {
        CaseRef subject = topics.add("Not for members");

        for (String other : List.of("steerco", "tmo", "admin", "owner")) {
            assertThatThrownBy(() -> signIn.as(other, () -> recorder.decideBetweenMeetings(subject, SteerCoJourney.decision(TestTopics.APPROVE))))
                    .isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void goesToAMemberWhereTheChairIsInterested() {
        CaseRef subject = topics.add("The chair’s own", "chair");

        assertThatThrownBy(() -> journey.decide(subject, TestTopics.APPROVE)).isInstanceOf(NotPermitted.class);
        DecisionTaken taken = signIn.as("steerco", () -> recorder.decideBetweenMeetings(subject, SteerCoJourney.decision(TestTopics.APPROVE)));

        assertThat(taken.recordedBy()).isEqualTo("steerco");
    }

    @Test
    void isFoundByWordsOutcomeMonthAndSubject() {
        String word = "w" + UUID.randomUUID();
        DecisionTaken taken = journey.decide(topics.add("Grant " + word), TestTopics.APPROVE);

        assertThat(found(new DecisionFilter(word.toUpperCase(Locale.ROOT) + " grant", null, null, null, null, false))).containsExactly(taken.number());
        assertThat(found(new DecisionFilter(word + " missing", null, null, null, null, false))).isEmpty();
        assertThat(found(new DecisionFilter(word, TestTopics.APPROVE, YearMonth.of(2027, 3), null, TestTopics.CASE_TYPE, false))).containsExactly(taken.number());
        assertThat(found(new DecisionFilter(word, TestTopics.HAND_OVER, null, null, null, false))).isEmpty();
        assertThat(found(new DecisionFilter(word, null, YearMonth.of(2027, 4), null, null, false))).isEmpty();
        assertThat(found(new DecisionFilter(word, null, null, null, "proposal", false))).isEmpty();
        assertThat(found(new DecisionFilter(word, null, null, UUID.randomUUID(), null, false))).isEmpty();
    }

    @Test
    void isFoundByOpenConditionsUntilTheyAreClosed() {
        String word = "w" + UUID.randomUUID();
        DecisionTaken taken = journey.decide(topics.add("With condition " + word), TestTopics.APPROVE, journey.condition(5));
        journey.decide(topics.add("Without condition " + word), TestTopics.APPROVE);
        var open = new DecisionFilter(word, null, null, null, null, true);

        assertThat(found(open)).containsExactly(taken.number());
        journey.meet(SteerCoJourney.only(taken));
        assertThat(found(open)).isEmpty();
    }

    @Test
    void isListedNewestFirstPageByPage() {
        String word = "w" + UUID.randomUUID();
        String first = journey.decide(topics.add("A " + word), TestTopics.APPROVE).number();
        String second = journey.decide(topics.add("B " + word), TestTopics.APPROVE).number();
        var filter = new DecisionFilter(word, null, null, null, null, false);

        var page = signIn.as("tmo", () -> register.list(filter, null, 1));
        var next = signIn.as("tmo", () -> register.list(filter, page.next(), 1));

        assertThat(page.items()).extracting(DecisionRow::number).containsExactly(second);
        assertThat(next.items()).extracting(DecisionRow::number).containsExactly(first);
        assertThat(next.next()).isNull();
        assertThatThrownBy(() -> signIn.as("tmo", () -> register.list(filter, "nonsense", 1))).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void leavesTheRegisterAsCsvWithoutFormulas() {
        String word = "w" + UUID.randomUUID();
        DecisionTaken taken = journey.decide(topics.add("=SUM(A1) " + word), TestTopics.APPROVE);

        String csv = new String(signIn.as("tmo", () -> register.csv(new DecisionFilter(word, null, null, null, null, false))), StandardCharsets.UTF_8);

        assertThat(csv.lines()).hasSize(2).last().asString().startsWith(taken.number()).contains("'=SUM(A1) " + word, "between meetings");
    }

    @Test
    void showsPeopleOutsideSteerCoOnlyWhatWasDecidedOnTheirOwn() {
        String word = "w" + UUID.randomUUID();
        DecisionTaken own = journey.decide(topics.add("Own " + word, "owner"), TestTopics.APPROVE);
        DecisionTaken other = journey.decide(topics.add("Other " + word), TestTopics.APPROVE);

        assertThat(signIn.as("owner", () -> register.list(new DecisionFilter(word, null, null, null, null, false), null, 9)).items())
                .extracting(DecisionRow::number)
                .containsExactly(own.number());
        assertThat(signIn.as("owner", () -> register.get(own.id())).decision().number()).isEqualTo(own.number());
        assertThatThrownBy(() -> signIn.as("owner", () -> register.get(other.id()))).isInstanceOf(NotFound.class);
    }

    private List<String> found(DecisionFilter filter) {
        return signIn.as("steerco", () -> register.list(filter, null, 50)).items().stream().map(DecisionRow::number).toList();
    }

    private static int count(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }
}
