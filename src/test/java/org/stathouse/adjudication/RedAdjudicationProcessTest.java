package org.stathouse.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stathouse.adjudication.RedCaseJourney.OWNER;
import static org.stathouse.adjudication.RedCaseJourney.ref;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.calendar.Deadlines;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ActionPlan;
import org.stathouse.plan.ActionStatus;
import org.stathouse.plan.ActionSteering;
import org.stathouse.plan.ActionView;
import org.stathouse.plan.EditAction;
import org.stathouse.plan.PlanActions;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.status.Rag;
import org.stathouse.steerco.ConditionStatus;
import org.stathouse.steerco.SteerCoJourney;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;
import org.stathouse.worklist.TaskDesk;

/** Every path and timer of {@code red-adjudication}, asserted on the case. */
@IntegrationTest
class RedAdjudicationProcessTest {

    private final RedCaseJourney journey;
    private final SteerCoJourney steerco;
    private final PlanActions actions;
    private final RecoveryPlans plans;
    private final ActionPlan plan;
    private final ActionSteering steering;
    private final TaskDesk desk;
    private final Deadlines deadlines;
    private final SignIn signIn;
    private final TestEngine engine;
    private final TestClock clock;

    @Autowired
    RedAdjudicationProcessTest(
            ApplicationContext context,
            RecoveryPlans plans,
            ActionPlan plan,
            ActionSteering steering,
            TaskDesk desk,
            Deadlines deadlines,
            SignIn signIn,
            TestEngine engine,
            TestClock clock) {
        this.journey = new RedCaseJourney(context);
        this.steerco = new SteerCoJourney(context);
        this.actions = new PlanActions(context);
        this.plans = plans;
        this.plan = plan;
        this.steering = steering;
        this.desk = desk;
        this.deadlines = deadlines;
        this.signIn = signIn;
        this.engine = engine;
        this.clock = clock;
    }

    // Opening

    @Test
    void aPublishedRedReportOpensACaseAndTellsOwnerChampionAndTmo() {
        UUID id = journey.opened();

        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.VALIDATION);
        assertThat(journey.view(id).number()).matches("RC-2027-\\d{3,}");
        assertThat(journey.openForms(id)).containsExactly("adjudication/validate");
        for (String told : List.of(OWNER, "champion", "tmo")) {
            assertThat(journey.noticesTo(told, id)).as(told).containsExactly("adjudication/opened");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GREEN", "AMBER"})
    void aReportThatIsNotRedOpensNone(Rag rating) {
        ActionId action = journey.action();

        journey.reports(action, rating);

        assertThat(journey.cases(action)).isEmpty();
    }

    @Test
    void aSecondRedReportJoinsTheOpenCase() {
        ActionId action = journey.action();
        UUID id = journey.confirmed(action);

        journey.reports(action, Rag.RED);

        assertThat(journey.cases(action)).hasSize(1);
        assertThat(journey.view(id).reports()).extracting(RedCaseView.Report::rating).containsExactly(Rag.RED, Rag.RED);
        assertThat(journey.openForms(id)).containsExactly("adjudication/recovery-plan");
    }

    @Test
    void anActionThatIsOverOpensNone() {
        ActionId action = journey.action();
        signIn.as("tmo", () -> plan.withdraw(action, actions.view(action).version(), "No money."));

        journey.reports(action, Rag.RED);

        assertThat(journey.cases(action)).isEmpty();
    }

    // Validation

    @Test
    void aConfirmedRedIsForTheOwnerToPlan() {
        UUID id = journey.confirmed();

        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.RECOVERY_PLAN);
        assertThat(journey.openTask(id, "adjudication/recovery-plan").assignee()).isEqualTo(OWNER);
        assertThat(journey.view(id).validation()).isNotNull().satisfies(found -> {
            assertThat(found.meetingNotes()).isEqualTo("The owner expects eight weeks.");
            assertThat(found.reRated()).isNull();
        });
    }

    @Test
    void aReRatingWithItsReasonClosesTheCase() {
        UUID id = journey.opened();

        journey.complete("tmo", id, "adjudication/validate", new ValidateRed(false, "We met.", Rag.AMBER, "The owner can recover alone."));

        assertThat(journey.view(id).closing()).isNotNull().satisfies(closed -> {
            assertThat(closed.ending()).isEqualTo(Ending.RE_RATED);
            assertThat(closed.reason()).isEqualTo("The owner can recover alone.");
        });
        assertThat(journey.view(id).validation()).isNotNull().satisfies(found -> assertThat(found.reRated()).isEqualTo(Rag.AMBER));
        assertThat(journey.runningProcesses(id)).isZero();
        assertThat(journey.noticesTo(OWNER, id)).containsExactly("adjudication/opened", "adjudication/closed");
    }

    @Test
    void anotherRedAfterAReRatingOpensAnotherCase() {
        ActionId action = journey.action();
        UUID first = journey.opened(action);
        journey.complete("tmo", first, "adjudication/validate", new ValidateRed(false, "We met.", Rag.GREEN, "A slip of the pen."));

        UUID second = journey.opened(action);

        assertThat(second).isNotEqualTo(first);
        assertThat(journey.cases(action)).hasSize(2);
    }

    // Recovery plan

    @Test
    void aPlanIsKeptAsADraftAndHandedInWithEveryFaultAtOnce() {
        UUID id = journey.confirmed();
        RecoveryPlanForm half = new RecoveryPlanForm(
                "The supplier is late.", null, List.of(new RecoveryOption("Air freight", new BigDecimal("-1"))), null, null, List.of(new RecoveryStep(null, LocalDate.of(2027, 2, 1))));
        RecoveryPlanView draft = signIn.as(OWNER, () -> plans.draft(id));
        signIn.as(OWNER, () -> plans.save(id, draft.version(), half));

        assertThat(signIn.as(OWNER, () -> plans.draft(id)).plan().cause()).isEqualTo("The supplier is late.");
        assertThatThrownBy(() -> journey.complete(OWNER, id, "adjudication/recovery-plan", new HandInRecoveryPlan(null, null)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.faults())
                        .extracting(Fault::field)
                        .containsExactly("effect", "options[0].cost", "decisionAsked", "askedOf", "steps[0].step", "steps[0].due"));
        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.RECOVERY_PLAN);
    }

    @Test
    void aDraftIsForItsWriterAlone() {
        UUID id = journey.confirmed();

        assertThatThrownBy(() -> signIn.as("tmo", () -> plans.draft(id))).isInstanceOf(NotPermitted.class);
        assertThat(journey.view(id).plans()).isEmpty();
        assertThat(signIn.as(OWNER, () -> plans.of(id))).hasSize(1);
    }

    @Test
    void theTaskAndItsDraftGoToWhoeverTheActionIsGivenTo() {
        ActionId action = journey.action();
        UUID id = journey.confirmed(action);
        signIn.as(OWNER, () -> plans.save(id, plans.draft(id).version(), new RecoveryPlanForm("Late.", null, List.of(), null, null, List.of())));

        signIn.as("tmo", () -> plan.edit(EditAction.of(plan.action(action)).withOwner("liaison")));

        assertThat(journey.openTask(id, "adjudication/recovery-plan").assignee()).isEqualTo("liaison");
        assertThat(signIn.as("liaison", () -> plans.draft(id)).plan().cause()).isEqualTo("Late.");
        assertThatThrownBy(() -> signIn.as(OWNER, () -> plans.draft(id))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void anActionWithoutAnOwnerIsPlannedByTmo() {
        ActionId action = actions.add(null);
        UUID id = journey.confirmed(action);

        assertThat(journey.openTask(id, "adjudication/recovery-plan").groups()).containsExactly("TMO");
    }

    // Champion

    @Test
    void whatTheChampionResolvesNeedsNoSteerCo() {
        UUID id = journey.resolved(journey.action());

        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.MONITORING);
        assertThat(journey.view(id).decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.outcome()).isEqualTo(RedOutcome.RESOLVED);
            assertThat(decision.by()).isEqualTo("champion");
        });
        assertThat(journey.view(id).conditions()).singleElement().satisfies(condition -> assertThat(condition.owner()).isEqualTo(OWNER));
        assertThat(journey.openForms(id)).isEmpty();
        assertThat(journey.noticesTo(OWNER, id)).contains("adjudication/decided");
    }

    @Test
    void aResolutionNeedsConditionsThatHoldWater() {
        UUID id = journey.planned();

        assertThatThrownBy(() -> journey.complete("champion", id, "adjudication/resolve", new ResolveWithinAuthority(true, "Done.", List.of())))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> journey.complete(
                        "champion", id, "adjudication/resolve", new ResolveWithinAuthority(true, "Done.", List.of(journey.condition("nobody", 3)))))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.faults())
                        .extracting(Fault::field)
                        .containsExactly("conditions[0].owner"));
        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.CHAMPION);
        assertThat(journey.view(id).conditions()).isEmpty();
    }

    @Test
    void whatTheChampionForwardsIsPreparedByTmo() {
        UUID id = journey.forwarded(journey.action());

        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.AGENDA_PAGE);
        assertThat(journey.openForms(id)).containsExactly("adjudication/agenda-page");
        assertThat(journey.view(id).forwarding()).isNotNull().satisfies(forwarded -> assertThat(forwarded.by()).isEqualTo("champion"));
        assertThat(journey.noticesTo(OWNER, id)).contains("adjudication/forwarded");
    }

    @Test
    void anActionOfTheChampionItselfGoesOnByRule() {
        ActionId action = actions.add("champion");
        UUID id = journey.confirmed(action);

        journey.complete("champion", id, "adjudication/recovery-plan", new HandInRecoveryPlan(null, RedCaseJourney.plan()));

        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.AGENDA_PAGE);
        assertThat(journey.view(id).forwarding()).isNotNull().satisfies(forwarded -> assertThat(forwarded.by()).isEqualTo("system"));
    }

    @Test
    void anActionOfAPillarWithoutChampionGoesOnByRule() {
        ActionId action = actions.add(actions.newPillar(), actions.liaisonsAgency(), OWNER, null, null);

        UUID id = journey.planned(action);

        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.AGENDA_PAGE);
    }

    // SteerCo

    @Test
    void whatIsBeforeSteerCoStandsOnItsAgendaWithAskOptionsAndCostOfDelay() {
        UUID id = journey.beforeSteerCo();

        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.STEERCO);
        assertThat(journey.openTask(id, "adjudication/decide").groups()).containsExactlyInAnyOrder("STEERCO_CHAIR", "STEERCO_MEMBER");
        assertThat(journey.view(id).agendaPage()).isNotNull().satisfies(page -> assertThat(page.askedOn()).isEqualTo(clock.today()));
    }

    @Test
    void anAcceptedPlanIsMonitored() {
        UUID id = journey.monitored(journey.action());

        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.MONITORING);
        assertThat(journey.openForms(id)).isEmpty();
        assertThat(journey.view(id).decisions()).singleElement().satisfies(decision -> assertThat(decision.number()).startsWith("SC-2027-"));
        for (String told : List.of(OWNER, "champion", "tmo")) {
            assertThat(journey.noticesTo(told, id)).as(told).contains("adjudication/decided");
        }
    }

    @Test
    void theChairDecidesFromTheTaskList() {
        UUID id = journey.beforeSteerCo();

        journey.complete("chair", id, "adjudication/decide", SteerCoJourney.decision(RedOutcome.ACCEPT_PLAN.name(), journey.condition(OWNER, 5)));

        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.MONITORING);
        assertThat(journey.view(id).decisions()).hasSize(1);
        assertThat(journey.view(id).conditions()).hasSize(1);
    }

    @Test
    void aReBaselineMovesTheEndDateAndKeepsTheFirstOne() {
        ActionId action = journey.action();
        UUID id = journey.beforeSteerCo(action);

        journey.decide(id, RedOutcome.REBASELINE, LocalDate.of(2028, 6, 30), null, null);

        ActionView view = actions.view(action);
        assertThat(view.end()).isEqualTo(LocalDate.of(2028, 6, 30));
        assertThat(view.originalEnd()).isEqualTo(PlanActions.END);
        assertThat(view.rebaselines()).isEqualTo(1);
    }

    @Test
    void addedResourcesAreKeptOnTheCase() {
        UUID id = journey.beforeSteerCo();

        journey.decide(id, RedOutcome.ADD_RESOURCES, null, null, "Two engineers until June");

        assertThat(journey.view(id).decisions().getLast().text()).isEqualTo("Two engineers until June");
    }

    @Test
    void aReScopeDescribesTheActionAnew() {
        ActionId action = journey.action();

        journey.decide(journey.beforeSteerCo(action), RedOutcome.RE_SCOPE, null, null, "Only the main street");

        assertThat(actions.view(action).description()).isEqualTo("Only the main street");
    }

    @Test
    void aNewOwnerTakesActionAndCaseOver() {
        ActionId action = journey.action();
        UUID id = journey.beforeSteerCo(action);

        journey.decide(id, RedOutcome.CHANGE_OWNER, null, "liaison", null);

        assertThat(actions.view(action).owner()).isEqualTo("liaison");
        assertThat(journey.view(id).owner()).isEqualTo("liaison");
        assertThat(journey.noticesTo("liaison", id)).contains("adjudication/decided");
        assertThat(journey.noticesTo(OWNER, id)).contains("adjudication/decided");
    }

    @Test
    void aPausedActionGoesOnByItselfAndItsReportsCountOnlyThen() {
        ActionId action = journey.action();
        signIn.as("tmo", () -> steering.reported(action, ActionStatus.DELAYED, "Report of February 2027"));
        UUID id = journey.beforeSteerCo(action);
        LocalDate until = journey.workingDay(20);
        journey.decide(id, RedOutcome.PAUSE, until, null, null);
        assertThat(actions.view(action).status()).isEqualTo(ActionStatus.ON_HOLD);

        journey.reports(action, Rag.GREEN);
        journey.reports(action, Rag.GREEN);
        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.MONITORING);
        clock.passWorkingDays(20);
        journey.runDueJobs(id);

        assertThat(actions.view(action).status()).isEqualTo(ActionStatus.DELAYED);
        assertThat(journey.view(id).pausedUntil()).isNull();
        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.MONITORING);
        journey.reports(action, Rag.AMBER);
        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.CLOSED);
    }

    @Test
    void conditionsThatAreMetDuringAPauseAreLookedAtWhenItIsOver() {
        ActionId action = journey.action();
        UUID id = journey.beforeSteerCo(action);
        journey.decide(id, RedOutcome.PAUSE, journey.workingDay(20), null, null, journey.condition(OWNER, 30));
        steerco.meet(journey.conditions(id).getFirst());
        assertThat(journey.openForms(id)).isEmpty();

        clock.passWorkingDays(20);
        journey.runDueJobs(id);

        assertThat(journey.openForms(id)).containsExactly("adjudication/verify-evidence");
        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.VERIFICATION);
    }

    @Test
    void aCanceledActionEndsItsCase() {
        ActionId action = journey.action();
        UUID id = journey.beforeSteerCo(action);

        journey.decide(id, RedOutcome.CANCEL);

        assertThat(actions.view(action).status()).isEqualTo(ActionStatus.CANCELED);
        assertThat(journey.view(id).closing()).isNotNull().satisfies(closed -> assertThat(closed.ending()).isEqualTo(Ending.CANCELED));
        assertThat(journey.runningProcesses(id)).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"TIGER_TEAM", "STAT_TOPIC", "DECISION_MEMO"})
    void whoIsNamedForAFollowUpFindsItAmongTheirTasks(RedOutcome outcome) {
        UUID id = journey.beforeSteerCo();
        LocalDate date = outcome == RedOutcome.DECISION_MEMO ? journey.workingDay(4) : null;
        String text = outcome == RedOutcome.STAT_TOPIC ? "Late suppliers" : null;

        journey.decide(id, outcome, date, "arpa", text);

        assertThat(journey.view(id).conditions()).singleElement().satisfies(condition -> {
            assertThat(condition.owner()).isEqualTo("arpa");
            assertThat(condition.due()).isEqualTo(journey.workingDay(outcome == RedOutcome.DECISION_MEMO ? 4 : 10));
            assertThat(steerco.openForms(SteerCoJourney.ref(condition.id()))).containsExactly("steerco/hand-in-evidence");
        });
        assertThat(signIn.as("arpa", () -> desk.ofCase(ref(id)))).as("who is drawn into a case may see it").isNotEmpty();
    }

    @Test
    void aDecisionThatThePlanRefusesLeavesNoTrace() {
        ActionId action = journey.action();
        UUID id = journey.beforeSteerCo(action);

        assertThatThrownBy(() -> journey.decide(id, RedOutcome.REBASELINE, PlanActions.END, null, null, journey.condition(OWNER, 5)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.faults())
                        .extracting(Fault::field)
                        .containsExactly("date"));
        assertThatThrownBy(() -> journey.decide(id, RedOutcome.CHANGE_OWNER, null, OWNER, null)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> journey.decide(id, RedOutcome.DECISION_MEMO, LocalDate.of(2027, 3, 7), OWNER, null))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.faults())
                        .extracting(Fault::field)
                        .containsExactly("date"));
        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.STEERCO);
        assertThat(journey.view(id).conditions()).isEmpty();
        assertThat(actions.view(action).rebaselines()).isZero();
    }

    @Test
    void anUnansweredAskGoesToTheChairAfterTenWorkingDaysAndThenDailyUntilItIsDecided() {
        UUID id = journey.beforeSteerCo();
        clock.passWorkingDays(9);
        journey.runDueJobs(id);
        assertThat(unanswered(id)).isZero();

        clock.passWorkingDays(1);
        journey.runDueJobs(id);
        assertThat(unanswered(id)).isEqualTo(1);
        clock.passWorkingDays(1);
        journey.runDueJobs(id);
        assertThat(unanswered(id)).isEqualTo(2);
        clock.passWorkingDays(1);
        journey.runDueJobs(id);
        assertThat(unanswered(id)).isEqualTo(3);

        journey.decide(id, RedOutcome.ACCEPT_PLAN);
        clock.passWorkingDays(3);
        journey.runDueJobs(id);
        assertThat(unanswered(id)).isEqualTo(3);
        assertThat(engine.waitingJobs(ref(id))).isZero();
    }

    // Conditions

    @Test
    void metConditionsAreLookedAtByTmoWhoClosesTheCase() {
        UUID id = journey.monitored(journey.action());

        steerco.meet(journey.conditions(id).getFirst());
        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.VERIFICATION);
        journey.complete("tmo", id, "adjudication/verify-evidence", new VerifyEvidence(true, "The freight has arrived."));

        assertThat(journey.view(id).closing()).isNotNull().satisfies(closed -> assertThat(closed.ending()).isEqualTo(Ending.EVIDENCE_VERIFIED));
        assertThat(journey.runningProcesses(id)).isZero();
        assertThat(journey.noticesTo(OWNER, id)).contains("adjudication/closed");
    }

    @Test
    void theLastOfSeveralConditionsCounts() {
        UUID id = journey.beforeSteerCo();
        journey.decide(id, RedOutcome.ACCEPT_PLAN, journey.condition(OWNER, 10), journey.condition("liaison", 12));

        steerco.meet(journey.conditions(id).getFirst());
        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.MONITORING);
        steerco.meet(journey.conditions(id).getLast());
        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.VERIFICATION);
    }

    @Test
    void evidenceThatFallsShortLeavesTheCaseToItsReports() {
        ActionId action = journey.action();
        UUID id = journey.monitored(action);
        steerco.meet(journey.conditions(id).getFirst());

        journey.complete("tmo", id, "adjudication/verify-evidence", new VerifyEvidence(false, "The opening is still late."));
        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.MONITORING);
        journey.reports(action, Rag.AMBER);
        journey.reports(action, Rag.GREEN);

        assertThat(journey.view(id).closing()).isNotNull().satisfies(closed -> assertThat(closed.ending()).isEqualTo(Ending.REPORTS_HELD));
    }

    @Test
    void aSlippedConditionReopensTheCaseAtThePlanWhichStartsFromTheLastOne() {
        UUID id = journey.monitored(journey.action());

        steerco.slip(journey.conditions(id).getFirst());

        RedCaseView view = journey.view(id);
        assertThat(view.stage()).isEqualTo(RedCaseStage.RECOVERY_PLAN);
        assertThat(view.round()).isEqualTo(2);
        assertThat(view.reopenings()).singleElement().satisfies(reopened -> assertThat(reopened.wasClosed()).isFalse());
        assertThat(journey.openForms(id)).containsExactly("adjudication/recovery-plan");
        assertThat(signIn.as(OWNER, () -> plans.draft(id)).plan()).isEqualTo(RedCaseJourney.plan());
        assertThat(journey.noticesTo(OWNER, id)).contains("adjudication/reopened");
    }

    @Test
    void aReopenedCaseIsDecidedAgain() {
        UUID id = journey.monitored(journey.action());
        steerco.slip(journey.conditions(id).getFirst());
        journey.handInPlan(id);
        journey.forward(id);
        journey.putOnAgenda(id);

        journey.decide(id, RedOutcome.ADD_RESOURCES, null, null, "One more clerk");

        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.MONITORING);
        assertThat(journey.view(id).decisions()).hasSize(2);
        assertThat(journey.view(id).plans()).extracting(RecoveryPlanView::round).containsExactly(2, 1);
    }

    @Test
    void aConditionThatSlipsAfterTheCaseWasClosedReopensIt() {
        ActionId action = journey.action();
        UUID id = journey.monitored(action);
        journey.reports(action, Rag.GREEN);
        journey.reports(action, Rag.GREEN);
        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.CLOSED);
        assertThat(journey.runningProcesses(id)).isZero();

        steerco.slip(journey.conditions(id).getFirst());

        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.RECOVERY_PLAN);
        assertThat(journey.view(id).reopenings()).singleElement().satisfies(reopened -> assertThat(reopened.wasClosed()).isTrue());
        assertThat(journey.view(id).closing()).isNull();
        assertThat(journey.openForms(id)).containsExactly("adjudication/recovery-plan");
        assertThat(journey.runningProcesses(id)).isEqualTo(1);
    }

    @Test
    void aConditionOfAnEarlierCaseThatSlipsIsNotedOnTheOpenOne() {
        ActionId action = journey.action();
        UUID earlier = journey.monitored(action);
        journey.reports(action, Rag.GREEN);
        journey.reports(action, Rag.GREEN);
        UUID open = journey.opened(action);

        steerco.slip(journey.conditions(earlier).getFirst());

        assertThat(journey.view(earlier).stage()).isEqualTo(RedCaseStage.CLOSED);
        assertThat(journey.view(open).stage()).isEqualTo(RedCaseStage.VALIDATION);
        assertThat(steerco.status(journey.conditions(earlier).getFirst())).isEqualTo(ConditionStatus.SLIPPED);
    }

    @Test
    void aConditionThatSlipsAfterTheActionEndedReopensNothing() {
        ActionId action = journey.action();
        UUID id = journey.monitored(action);
        signIn.as("tmo", () -> plan.withdraw(action, actions.view(action).version(), "No money."));

        steerco.slip(journey.conditions(id).getFirst());

        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.CLOSED);
    }

    // Reports meanwhile

    @Test
    void twoReportsThatHoldAfterTheDecisionCloseTheCase() {
        ActionId action = journey.action();
        UUID id = journey.monitored(action);

        journey.reports(action, Rag.AMBER);
        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.MONITORING);
        assertThat(journey.view(id).held()).isEqualTo(1);
        journey.reports(action, Rag.GREEN);

        assertThat(journey.view(id).closing()).isNotNull().satisfies(closed -> assertThat(closed.ending()).isEqualTo(Ending.REPORTS_HELD));
        assertThat(journey.runningProcesses(id)).isZero();
    }

    @Test
    void aRedInBetweenStartsTheCountAnew() {
        ActionId action = journey.action();
        UUID id = journey.monitored(action);

        journey.reports(action, Rag.GREEN);
        journey.reports(action, Rag.RED);
        journey.reports(action, Rag.GREEN);

        assertThat(journey.cases(action)).hasSize(1);
        assertThat(journey.view(id).held()).isEqualTo(1);
        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.MONITORING);
    }

    @Test
    void twoReportsOfOneMonthCountOnce() {
        ActionId action = journey.action();
        UUID id = journey.monitored(action);

        journey.reports(action, Rag.AMBER, YearMonth.of(2031, 5), false);
        journey.reports(action, Rag.GREEN, YearMonth.of(2031, 5), true);

        assertThat(journey.view(id).held()).isEqualTo(1);
        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.MONITORING);
    }

    @Test
    void twoGoodReportsCloseAReopenedCaseAtWhateverStep() {
        ActionId action = journey.action();
        UUID id = journey.monitored(action);
        journey.reports(action, Rag.GREEN);
        steerco.slip(journey.conditions(id).getFirst());
        journey.handInPlan(id);

        journey.reports(action, Rag.GREEN);
        assertThat(journey.view(id).stage()).as("what was reported before the reopening does not count").isEqualTo(RedCaseStage.CHAMPION);
        journey.reports(action, Rag.GREEN);

        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.CLOSED);
        assertThat(journey.openForms(id)).isEmpty();
    }

    @Test
    void aGoodReportBeforeADecisionAsksTmoWhetherTheActionHasRecovered() {
        ActionId action = journey.action();
        UUID id = journey.planned(action);

        journey.reports(action, Rag.GREEN);
        assertThat(journey.openForms(id)).containsExactly("adjudication/confirm-recovery", "adjudication/resolve");
        journey.reports(action, Rag.GREEN);
        assertThat(journey.openForms(id)).as("one question at a time").hasSize(2);
        journey.complete("tmo", id, "adjudication/confirm-recovery", new ConfirmRecovery(true, "The freight came early."));

        assertThat(journey.view(id).closing()).isNotNull().satisfies(closed -> {
            assertThat(closed.ending()).isEqualTo(Ending.RECOVERY_CONFIRMED);
            assertThat(closed.reason()).isEqualTo("The freight came early.");
        });
        assertThat(journey.openForms(id)).isEmpty();
        assertThat(journey.runningProcesses(id)).isZero();
    }

    @Test
    void aCaseGoesOnWhereTmoDoubtsTheRecovery() {
        ActionId action = journey.action();
        UUID id = journey.planned(action);
        journey.reports(action, Rag.AMBER);

        journey.complete("tmo", id, "adjudication/confirm-recovery", new ConfirmRecovery(false, "Only the color changed."));

        assertThat(journey.openForms(id)).containsExactly("adjudication/resolve");
        journey.reports(action, Rag.AMBER);
        assertThat(journey.openForms(id)).containsExactly("adjudication/confirm-recovery", "adjudication/resolve");
    }

    @Test
    void anotherRedMakesTheQuestionMoot() {
        ActionId action = journey.action();
        UUID id = journey.planned(action);
        journey.reports(action, Rag.AMBER);

        journey.reports(action, Rag.RED);

        assertThat(journey.openForms(id)).containsExactly("adjudication/resolve");
        assertThat(journey.view(id).recoveryAsked()).isFalse();
    }

    @Test
    void aDecisionMakesTheQuestionMoot() {
        ActionId action = journey.action();
        UUID id = journey.beforeSteerCo(action);
        journey.reports(action, Rag.AMBER);

        journey.decide(id, RedOutcome.ACCEPT_PLAN);

        assertThat(journey.openForms(id)).isEmpty();
        assertThat(journey.view(id).held()).isEqualTo(1);
        journey.reports(action, Rag.AMBER);
        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.CLOSED);
    }

    @Test
    void aResolutionMakesTheQuestionMoot() {
        ActionId action = journey.action();
        UUID id = journey.planned(action);
        journey.reports(action, Rag.AMBER);

        journey.complete("champion", id, "adjudication/resolve", new ResolveWithinAuthority(true, "Help is on the way.", List.of(journey.condition(OWNER, 3))));

        assertThat(journey.openForms(id)).isEmpty();
    }

    @Test
    void aCorrectionOfTheRedItselfAsksTmo() {
        ActionId action = journey.action();
        journey.reports(action, Rag.RED, YearMonth.of(2031, 5), false);
        UUID id = journey.caseOf(action);

        journey.reports(action, Rag.AMBER, YearMonth.of(2031, 5), true);

        assertThat(journey.openForms(id)).containsExactly("adjudication/confirm-recovery", "adjudication/validate");
    }

    @Test
    void aCorrectionOfAMonthBeforeTheRedAsksNobody() {
        ActionId action = journey.action();
        journey.reports(action, Rag.RED, YearMonth.of(2031, 5), false);
        UUID id = journey.caseOf(action);

        journey.reports(action, Rag.GREEN, YearMonth.of(2031, 4), true);

        assertThat(journey.openForms(id)).containsExactly("adjudication/validate");
    }

    // The action ends meanwhile

    @Test
    void aWithdrawnActionEndsItsCaseAtWhateverStep() {
        ActionId action = journey.action();
        UUID id = journey.planned(action);

        signIn.as("tmo", () -> plan.withdraw(action, actions.view(action).version(), "No money."));

        assertThat(journey.view(id).closing()).isNotNull().satisfies(closed -> {
            assertThat(closed.ending()).isEqualTo(Ending.ACTION_OVER);
            assertThat(closed.reason()).contains("withdrawn");
        });
        assertThat(journey.openForms(id)).isEmpty();
        assertThat(journey.runningProcesses(id)).isZero();
    }

    @Test
    void aCompletedActionEndsItsCase() {
        ActionId action = journey.action();
        UUID id = journey.monitored(action);

        signIn.as("tmo", () -> steering.reported(action, ActionStatus.COMPLETE, "Report of April 2027"));

        assertThat(journey.view(id).closing()).isNotNull().satisfies(closed -> assertThat(closed.ending()).isEqualTo(Ending.ACTION_OVER));
    }

    // Own actions

    @Test
    void nobodyAdjudicatesAnActionOfTheirOwn() {
        ActionId ofTmo = actions.add("tmo");
        UUID validated = journey.opened(ofTmo);
        assertRefused("tmo", validated, "adjudication/validate");

        ActionId ofChair = actions.add("chair");
        UUID decided = journey.opened(ofChair);
        journey.complete("tmo", decided, "adjudication/validate", new ValidateRed(true, "We met.", null, null));
        journey.complete("chair", decided, "adjudication/recovery-plan", new HandInRecoveryPlan(null, RedCaseJourney.plan()));
        journey.forward(decided);
        journey.putOnAgenda(decided);
        assertRefused("chair", decided, "adjudication/decide");
        journey.complete("steerco", decided, "adjudication/decide", SteerCoJourney.decision(RedOutcome.ACCEPT_PLAN.name()));
        assertThat(journey.view(decided).stage()).isEqualTo(RedCaseStage.MONITORING);
    }

    @Test
    void whoOwnsTheActionNeitherConfirmsItsRecoveryNorVerifiesItsEvidence() {
        ActionId action = actions.add("liaison");
        UUID id = journey.opened(action);
        journey.reports(action, Rag.AMBER);
        signIn.as("tmo", () -> plan.edit(EditAction.of(plan.action(action)).withOwner("tmo")));

        assertRefused("tmo", id, "adjudication/confirm-recovery");
        assertRefused("tmo", id, "adjudication/validate");
    }

    @Test
    void aMemberDoesNotDecideBetweenMeetings() {
        UUID id = journey.beforeSteerCo();

        assertRefused("steerco", id, "adjudication/decide");
    }

    // Reminders

    @ParameterizedTest
    @EnumSource(value = RedCaseStage.class, names = {"VALIDATION", "RECOVERY_PLAN", "CHAMPION", "AGENDA_PAGE", "STEERCO"})
    void everyStepHasItsDaysAndRemindsAndTellsWhenTheyAreOver(RedCaseStage stage) {
        UUID id = at(stage);
        String task = journey.openTask(id, form(stage)).id();
        assertThat(journey.openTask(id, form(stage)).dueAt()).isEqualTo(deadlines.workingDays(stage.workingDays())).isEqualTo(journey.view(id).dueAt());

        clock.passWorkingDays(stage.workingDays());
        journey.runDueJobs(id);

        assertThat(journey.openTask(id, form(stage)).overdue()).isTrue();
        assertThat(journey.openTask(id, form(stage)).id()).isEqualTo(task);
        assertThat(journey.noticesTo("tmo", id)).contains("task/overdue");
        assertThat(journey.noticesTo(asked(stage), id)).contains("task/reminder", "task/overdue");
    }

    private UUID at(RedCaseStage stage) {
        return switch (stage) {
            case VALIDATION -> journey.opened();
            case RECOVERY_PLAN -> journey.confirmed();
            case CHAMPION -> journey.planned();
            case AGENDA_PAGE -> journey.forwarded(journey.action());
            case STEERCO -> journey.beforeSteerCo();
            case MONITORING, VERIFICATION, CLOSED -> throw new IllegalArgumentException("No step of " + stage);
        };
    }

    private static String form(RedCaseStage stage) {
        return switch (stage) {
            case VALIDATION -> "adjudication/validate";
            case RECOVERY_PLAN -> "adjudication/recovery-plan";
            case CHAMPION -> "adjudication/resolve";
            case AGENDA_PAGE -> "adjudication/agenda-page";
            case STEERCO -> "adjudication/decide";
            case MONITORING, VERIFICATION, CLOSED -> throw new IllegalArgumentException("No step of " + stage);
        };
    }

    private static String asked(RedCaseStage stage) {
        return switch (stage) {
            case VALIDATION, AGENDA_PAGE -> "tmo";
            case RECOVERY_PLAN -> OWNER;
            case CHAMPION -> "champion";
            case STEERCO -> "chair";
            case MONITORING, VERIFICATION, CLOSED -> throw new IllegalArgumentException("No step of " + stage);
        };
    }

    private void assertRefused(String username, UUID id, String formKey) {
        String task = journey.openTask(id, formKey).id();
        assertThatThrownBy(() -> signIn.as(username, () -> desk.claim(task, null))).isInstanceOf(NotPermitted.class);
    }

    private long unanswered(UUID id) {
        return journey.noticesTo("chair", id).stream().filter("adjudication/unanswered"::equals).count();
    }
}
