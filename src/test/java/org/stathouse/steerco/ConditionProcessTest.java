package org.stathouse.steerco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stathouse.steerco.SteerCoJourney.only;
import static org.stathouse.steerco.SteerCoJourney.ref;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.stathouse.steerco.condition.ConditionFilter;
import org.stathouse.steerco.condition.Conditions;
import org.stathouse.steerco.condition.HandInEvidence;
import org.stathouse.steerco.condition.VerifyEvidence;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;
import org.stathouse.testing.TestTopics;

/** Every path and timer of {@code steerco-condition}, asserted on the condition. */
@IntegrationTest
class ConditionProcessTest {

    private static final byte[] CONTRACT = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    private final SteerCoJourney journey;
    private final Conditions conditions;
    private final SteerCoConditions others;
    private final TestTopics topics;
    private final SignIn signIn;
    private final TestEngine engine;
    private final TestClock clock;

    @Autowired
    ConditionProcessTest(
            ApplicationContext context,
            Conditions conditions,
            SteerCoConditions others,
            TestTopics topics,
            SignIn signIn,
            TestEngine engine,
            TestClock clock) {
        this.journey = new SteerCoJourney(context);
        this.conditions = conditions;
        this.others = others;
        this.topics = topics;
        this.signIn = signIn;
        this.engine = engine;
        this.clock = clock;
    }

    @BeforeEach
    void forgetOldTopics() {
        topics.clear();
    }

    private UUID dueIn(int workingDays) {
        return only(journey.decide(topics.add("A subject"), TestTopics.APPROVE, journey.condition(workingDays)));
    }

    @Test
    void givesTheOwnerATaskAndTellsThem() {
        UUID id = dueIn(5);

        assertThat(journey.openForms(ref(id))).containsExactly("steerco/hand-in-evidence");
        assertThat(journey.openTask(ref(id), "steerco/hand-in-evidence").assignee()).isEqualTo("owner");
        assertThat(journey.noticesTo("owner", ref(id))).containsExactly("steerco/condition-set");
        assertThat(journey.page(id).condition().number()).matches("SC-2027-\\d{3}-1");
    }

    @Test
    void isMetOnceTheTmoHasVerifiedTheEvidence() {
        UUID id = dueIn(5);

        journey.handIn(id);
        assertThat(journey.status(id)).isEqualTo(ConditionStatus.ANSWERED);
        assertThat(journey.openForms(ref(id))).containsExactly("steerco/verify-evidence");
        journey.judge(id, true);

        assertThat(journey.status(id)).isEqualTo(ConditionStatus.MET);
        assertThat(journey.page(id).verifiedBy()).isEqualTo("Tamara Moss");
        assertThat(engine.runningProcesses(ref(id))).isZero();
    }

    @Test
    void goesBackToTheOwnerWhenTheEvidenceIsNotEnough() {
        UUID id = dueIn(5);
        journey.handIn(id);

        journey.judge(id, false);

        assertThat(journey.status(id)).isEqualTo(ConditionStatus.OPEN);
        assertThat(journey.page(id).returnedBecause()).isEqualTo("The second page is missing.");
        assertThat(journey.openForms(ref(id))).containsExactly("steerco/hand-in-evidence");
        assertThat(journey.noticesTo("owner", ref(id))).contains("steerco/condition-returned");
        journey.meet(id);
        assertThat(journey.status(id)).isEqualTo(ConditionStatus.MET);
    }

    @Test
    void slipsAtTheCloseOfBusinessOfItsLastDayAndStaysOpen() {
        UUID id = dueIn(5);
        LocalDate due = journey.page(id).condition().due();
        clock.moveTo(due, LocalTime.of(16, 59));
        engine.runDueJobs(ref(id));
        assertThat(journey.status(id)).isEqualTo(ConditionStatus.OPEN);

        clock.moveTo(due, LocalTime.of(17, 1));
        engine.runDueJobs(ref(id));

        assertThat(journey.status(id)).isEqualTo(ConditionStatus.SLIPPED);
        assertThat(journey.openForms(ref(id))).containsExactly("steerco/hand-in-evidence");
        for (String told : List.of("owner", "tmo", "chair")) {
            assertThat(journey.noticesTo(told, ref(id)))
                    .as("one mail says it")
                    .contains("steerco/condition-slipped")
                    .doesNotContain("task/overdue");
        }
    }

    @Test
    void doesNotSlipWhileEvidenceHandedInInTimeIsLookedAt() {
        UUID id = dueIn(2);
        journey.handIn(id);

        journey.slip(id);
        assertThat(journey.status(id)).isEqualTo(ConditionStatus.ANSWERED);
        journey.judge(id, true);

        assertThat(journey.status(id)).isEqualTo(ConditionStatus.MET);
        assertThat(journey.page(id).slippedAt()).isNull();
    }

    @Test
    void slipsWhenTheEvidenceComesBackAfterTheLastDay() {
        UUID id = dueIn(2);
        journey.handIn(id);
        clock.passWorkingDays(3);

        journey.judge(id, false);

        assertThat(journey.status(id)).isEqualTo(ConditionStatus.SLIPPED);
        engine.runDueJobs(ref(id));
        assertThat(journey.noticesTo("chair", ref(id))).containsOnlyOnce("steerco/condition-slipped");
        assertThat(journey.openForms(ref(id))).containsExactly("steerco/hand-in-evidence");
    }

    @Test
    void canStillBeMetAfterItSlipped() {
        UUID id = dueIn(2);
        journey.slip(id);

        journey.meet(id);

        assertThat(journey.status(id)).isEqualTo(ConditionStatus.MET);
        assertThat(journey.page(id).slippedAt()).isNotNull();
    }

    @Test
    void takesANewDateFromTheChairAndCountsIt() {
        UUID id = dueIn(2);
        LocalDate first = journey.page(id).condition().due();
        journey.slip(id);
        LocalDate later = journey.workingDay(10);

        long version = journey.page(id).condition().version();
        signIn.as("chair", () -> conditions.giveNewDate(id, version, later, "The supplier was late."));

        var page = journey.page(id);
        assertThat(page.condition().status()).isEqualTo(ConditionStatus.OPEN);
        assertThat(page.condition().due()).isEqualTo(later);
        assertThat(page.firstDue()).isEqualTo(first);
        assertThat(page.newDates()).isEqualTo(1);
        assertThat(journey.noticesTo("owner", ref(id))).contains("steerco/condition-new-date");
        assertThat(journey.openTask(ref(id), "steerco/hand-in-evidence").dueAt().atZone(ZoneId.of("America/New_York")).toLocalDate()).isEqualTo(later);
        clock.passWorkingDays(5);
        engine.runDueJobs(ref(id));
        assertThat(journey.status(id)).isEqualTo(ConditionStatus.OPEN);
        journey.slip(id);
        assertThat(journey.status(id)).isEqualTo(ConditionStatus.SLIPPED);
    }

    @Test
    void keepsItsNewDateWhileEvidenceIsLookedAt() {
        UUID id = dueIn(2);
        journey.handIn(id);
        LocalDate later = journey.workingDay(10);

        signIn.as("chair", () -> conditions.giveNewDate(id, journey.page(id).condition().version(), later, "More time."));
        clock.passWorkingDays(4);
        journey.judge(id, false);

        assertThat(journey.status(id)).isEqualTo(ConditionStatus.OPEN);
    }

    @Test
    void isWaivedByTheChairAtAnyTime() {
        UUID id = dueIn(2);
        journey.handIn(id);

        signIn.as("chair", () -> conditions.waive(id, journey.page(id).condition().version(), "Not needed any more."));

        assertThat(journey.status(id)).isEqualTo(ConditionStatus.WAIVED);
        assertThat(engine.runningProcesses(ref(id))).isZero();
        assertThat(journey.noticesTo("owner", ref(id))).contains("steerco/condition-waived");
    }

    @Test
    void leavesNewDatesAndWaivingToTheChair() {
        UUID id = dueIn(2);
        long version = journey.page(id).condition().version();

        assertThatThrownBy(() -> signIn.as("tmo", () -> conditions.waive(id, version, "No."))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> signIn.as("steerco", () -> conditions.giveNewDate(id, version, journey.workingDay(9), "No.")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void letsAMemberWaiveWhatTheChairOwns() {
        UUID id = only(signIn.as("admin", () -> journey.decide(topics.add("Chair’s own condition"), TestTopics.APPROVE, journey.condition("chair", 3))));
        long version = journey.page(id).condition().version();

        assertThatThrownBy(() -> signIn.as("chair", () -> conditions.waive(id, version, "Mine."))).isInstanceOf(NotPermitted.class);
        signIn.as("steerco", () -> conditions.waive(id, version, "Settled otherwise."));

        assertThat(journey.status(id)).isEqualTo(ConditionStatus.WAIVED);
    }

    @Test
    void namesEveryFaultOfANewDateAtOnce() {
        UUID id = dueIn(2);
        long version = journey.page(id).condition().version();

        assertThatThrownBy(() -> signIn.as("chair", () -> conditions.giveNewDate(id, version, clock.today(), " ")))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, violation -> assertThat(violation.faults()).extracting(Fault::field).containsExactly("due", "reason"));
    }

    @Test
    void refusesAStaleChange() {
        UUID id = dueIn(2);
        long version = journey.page(id).condition().version();
        signIn.as("chair", () -> conditions.giveNewDate(id, version, journey.workingDay(5), "Once."));

        assertThatThrownBy(() -> signIn.as("chair", () -> conditions.giveNewDate(id, version, journey.workingDay(6), "Twice.")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void letsNobodyVerifyTheirOwnCondition() {
        UUID id = only(journey.decide(topics.add("TMO’s condition"), TestTopics.APPROVE, journey.condition("tmo", 3)));
        journey.handIn(id);

        assertThatThrownBy(() -> journey.complete("tmo", id, "steerco/verify-evidence", new VerifyEvidence(true, null)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void refusesEvidenceWithoutWordsAndLinksThatRunCode() {
        UUID id = dueIn(2);

        assertThatThrownBy(() -> journey.complete("owner", id, "steerco/hand-in-evidence", new HandInEvidence(" ", "javascript:alert(1)")))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, violation -> assertThat(violation.faults()).extracting(Fault::field).containsExactly("text", "link"));
        assertThat(journey.status(id)).isEqualTo(ConditionStatus.OPEN);
    }

    @Test
    void keepsFilesOfTheOwnerAsEvidence() {
        UUID id = dueIn(2);

        signIn.as("owner", () -> conditions.attach(id, "C:\\temp\\contract.pdf", CONTRACT));

        assertThat(journey.page(id).files()).singleElement().satisfies(file -> {
            assertThat(file.fileName()).isEqualTo("contract.pdf");
            assertThat(signIn.as("tmo", () -> conditions.file(id, file.id()))).isEqualTo(CONTRACT);
        });
        assertThatThrownBy(() -> signIn.as("owner", () -> conditions.attach(id, "run.html", new byte[] {1}))).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> signIn.as("tmo", () -> conditions.attach(id, "mine.pdf", new byte[] {1}))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void hidesAConditionFromThoseWhoMayNotKnowOfIt() {
        UUID id = dueIn(2);

        assertThat(signIn.as("owner", () -> conditions.get(id)).condition().id()).isEqualTo(id);
        assertThatThrownBy(() -> signIn.as("liaison", () -> conditions.get(id))).isInstanceOf(NotFound.class);
        assertThat(signIn.as("liaison", () -> conditions.list(ConditionFilter.OPEN, null, 200)).items())
                .noneMatch(condition -> condition.id().equals(id));
    }

    @Test
    void listsTheEarliestDueFirstPageByPage() {
        CaseRef subject = topics.add("Many");
        DecisionTaken decision = journey.decide(subject, TestTopics.APPROVE, journey.condition(9), journey.condition(3), journey.condition(6));
        var filter = new ConditionFilter(Set.of(), decision.id(), null, false);

        List<ConditionView> read = new ArrayList<>();
        String cursor = null;
        do {
            String after = cursor;
            var page = signIn.as("tmo", () -> conditions.list(filter, after, 1));
            read.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);

        assertThat(read).extracting(ConditionView::number).containsExactly(decision.number() + "-2", decision.number() + "-3", decision.number() + "-1");
    }

    @Test
    void setsConditionsForAnAuthorityOutsideSteerCo() {
        CaseRef subject = topics.add("Resolved by a champion");

        List<ConditionView> set = signIn.as("champion", () -> others.impose(subject, "RA-1", "Resolved", "Pillar Champion’s resolution", List.of(journey.condition(4))));

        ConditionView condition = set.getFirst();
        assertThat(condition.number()).matches("C-2027-\\d{3}-1");
        assertThat(condition.decisionNumber()).isEqualTo("Pillar Champion’s resolution");
        assertThat(others.of(subject)).extracting(ConditionView::id).containsExactly(condition.id());
        journey.meet(condition.id());
        assertThat(others.of(subject).getFirst().status()).isEqualTo(ConditionStatus.MET);
    }
}
