package org.stathouse.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.stathouse.audit.AuditLog;
import org.stathouse.calendar.Deadlines;
import org.stathouse.plan.PlanImport.Progress;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Fault;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

@IntegrationTest
@RecordApplicationEvents
class ActionSteeringTest {

    @Autowired ActionSteering steering;
    @Autowired ActionSetup setup;
    @Autowired ActionPlan actionPlan;
    @Autowired PlanImport planImport;
    @Autowired PlanCatalog catalog;
    @Autowired AuditLog log;
    @Autowired Deadlines deadlines;
    @Autowired SignIn signIn;
    @Autowired ApplicationEvents events;

    private ActionId action = new ActionId(new UUID(0, 0));
    private LocalDate today = LocalDate.MIN;

    @BeforeEach
    void anActionUnderWay() {
        signIn.as("tmo");
        today = deadlines.today();
        String plan = "Plan " + UUID.randomUUID();
        planImport.apply(
                List.of(Import.file("pillars.csv", "plan,pillar_no,pillar\n" + plan + ",5,Stewardship\n")), List.of(), false, Progress.NONE);
        PillarId pillar = catalog.pillars().stream().filter(one -> one.plan().equals(plan)).findFirst().orElseThrow().id();
        AgencyId finance = catalog.agencyNamed("Department of Finance").orElseThrow().id();
        action = setup.addApproved(
                new NewAction(pillar, null, "Pay on time", "All of it", finance, Set.of(), "owner", today.minusDays(30), today.plusDays(60), "Test"));
        steering.reported(action, ActionStatus.IN_PROGRESS, "Report of February 2027");
    }

    @Test
    void theFirstEndDateStaysHoweverOftenItIsMoved() {
        steering.steer(action, new SteerAction.Rebaseline(today.plusDays(90)));
        steering.steer(action, new SteerAction.Rebaseline(today.plusDays(120)));
        assertThat(view().end()).isEqualTo(today.plusDays(120));
        assertThat(view().originalEnd()).isEqualTo(today.plusDays(60));
        assertThat(view().rebaselines()).isEqualTo(2);
    }

    @Test
    void anEditOfTheEndDateIsNoRebaseline() {
        assertThat(view().originalEnd()).isNull();
        assertThat(view().rebaselines()).isZero();
    }

    @Test
    void aDecisionTellsTheAuditTrailWhatItChanged() {
        steering.steer(action, new SteerAction.ChangeOwner("liaison"));
        var last = log.ofCase(new CaseRef("action", action.value()), null, 1).items().getFirst();
        assertThat(last.action()).isEqualTo("action.owner-changed");
        assertThat(last.changes()).singleElement().satisfies(change -> {
            assertThat(change.field()).isEqualTo("owner");
            assertThat(change.after()).contains("liaison");
        });
    }

    @Test
    void aPausedActionStaysOnHoldAndGoesOnWithTheStatusReportedMeanwhile() {
        steering.steer(action, new SteerAction.Pause(today.plusDays(10)));
        assertThat(view().status()).isEqualTo(ActionStatus.ON_HOLD);
        steering.reported(action, ActionStatus.DELAYED, "Report of March 2027");
        assertThat(view().status()).isEqualTo(ActionStatus.ON_HOLD);
        steering.resume(action);
        assertThat(view().status()).isEqualTo(ActionStatus.DELAYED);
        assertThat(view().pausedUntil()).isNull();
    }

    @Test
    void everyChangeOfStatusOrOwnerIsPublishedWhoeverMakesIt() {
        steering.steer(action, new SteerAction.ChangeOwner("liaison"));
        actionPlan.withdraw(action, view().version(), "No money");
        assertThat(events.stream(ActionChanged.class).filter(change -> change.action().equals(action)))
                .extracting(ActionChanged::isHandover, ActionChanged::isEnd)
                .containsExactly(tuple(false, false), tuple(true, false), tuple(false, true));
    }

    @Test
    void resumingWhatIsNotPausedChangesNothing() {
        long before = view().version();
        steering.resume(action);
        assertThat(view().version()).isEqualTo(before);
    }

    @Test
    void aCanceledActionKeepsItsReasonAndTakesNoReport() {
        steering.steer(action, new SteerAction.Cancel("No money"));
        steering.reported(action, ActionStatus.IN_PROGRESS, "Report of March 2027");
        assertThat(view().status()).isEqualTo(ActionStatus.CANCELED);
        assertThat(view().withdrawalReason()).isEqualTo("No money");
        assertThat(steering.against(action, new SteerAction.Rescope("Less"))).extracting(Fault::key).containsExactly("plan.action.over");
    }

    @Test
    void namesWhatIsWrongAtItsFieldAndChangesNothing() {
        assertThat(fields(new SteerAction.Rebaseline(null))).containsExactly("end");
        assertThat(fields(new SteerAction.Rebaseline(today))).containsExactly("end");
        assertThat(fields(new SteerAction.Rebaseline(today.plusDays(60)))).containsExactly("end");
        assertThat(fields(new SteerAction.ChangeOwner("nobody"))).containsExactly("owner");
        assertThat(fields(new SteerAction.ChangeOwner("owner"))).containsExactly("owner");
        assertThat(fields(new SteerAction.Rescope(" "))).containsExactly("description");
        assertThat(fields(new SteerAction.Pause(today))).containsExactly("until");
        assertThat(fields(new SteerAction.Cancel(" "))).containsExactly("reason");
        assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> steering.steer(action, new SteerAction.Cancel(" ")));
        assertThat(view().status()).isEqualTo(ActionStatus.IN_PROGRESS);
    }

    private List<String> fields(SteerAction step) {
        return steering.against(action, step).stream().map(Fault::field).map(String::valueOf).toList();
    }

    private ActionView view() {
        return actionPlan.action(action);
    }
}
