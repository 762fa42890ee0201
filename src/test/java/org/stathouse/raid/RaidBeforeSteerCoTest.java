package org.stathouse.raid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PlanActions;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.steerco.AgendaPart;
import org.stathouse.steerco.AgendaTopic;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.ProposedDecision;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

@IntegrationTest
class RaidBeforeSteerCoTest {

    @Autowired RaidItems items;
    @Autowired RaidRegister register;
    @Autowired RaidAgenda agenda;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEventPublisher events;
    @Autowired SignIn signIn;
    @Autowired TestClock clock;
    @Autowired ApplicationContext context;

    private ActionId action = new ActionId(new UUID(0, 0));
    private ActionId foreign = new ActionId(new UUID(0, 0));

    @BeforeEach
    void twoActionsOfDifferentAgencies() {
        PlanActions plan = new PlanActions(context);
        action = plan.add();
        foreign = plan.add(plan.championsPillar(), plan.agencyWithoutLiaison(), "recovery", PlanActions.START, PlanActions.END);
        signIn.as("owner");
    }

    @Test
    void anExtremeRiskReachesTheNextAgendaByItself() {
        RaidItemView mild = items.enter(RaidForms.risk(action, 2, 5));
        RaidItemView extreme = items.enter(RaidForms.risk(action, 3, 5));
        assertThat(asked()).contains(extreme.id()).doesNotContain(mild.id());
        AgendaTopic topic = agenda.topic(extreme.id());
        assertThat(agenda.part()).isEqualTo(AgendaPart.RAID_EXTREMES);
        assertThat(topic.subject()).isEqualTo(new CaseRef("raid-item", extreme.id()));
        assertThat(topic.ask()).contains("15");
        assertThat(topic.background()).contains("3 Possible", "5 Severe");
        assertThat(topic.interested()).containsExactly("owner");
        assertThat(topic.actionId()).isEqualTo(action.value());
        assertThat(topic.pillarId()).isEqualTo(new PlanActions(context).championsPillar().value());
    }

    @Test
    void whatIsOverdueBetweenAgenciesReachesTheAgendaTheDayAfter() {
        LocalDate due = clock.today().plusDays(1);
        RaidItemView shared = items.enter(RaidForms.issue(Set.of(action, foreign), due));
        RaidItemView alone = items.enter(RaidForms.issue(Set.of(action), due));
        assertThat(asked()).doesNotContain(shared.id(), alone.id());
        clock.passWorkingDays(2);
        assertThat(asked()).contains(shared.id()).doesNotContain(alone.id());
        assertThat(agenda.topic(shared.id()).askedOn()).isEqualTo(due.plusDays(1));
    }

    @Test
    void anAcceptedRiskLeavesTheAgendaUntilItGrows() {
        RaidItemView risk = items.enter(RaidForms.risk(action, 3, 5));
        decide(risk, RaidOutcome.ACCEPT, null, null, null);
        assertThat(asked()).doesNotContain(risk.id());
        assertThat(register.get(risk.id()).status()).isEqualTo(RaidStatus.OPEN);
        RaidItemView now = register.get(risk.id());
        items.revise(risk.id(), now.version(), RaidForms.scored(now.form(), 4, 5));
        assertThat(asked()).contains(risk.id());
    }

    @Test
    void anAssignedResponseComesBackIfItsDayPasses() {
        RaidItemView risk = items.enter(RaidForms.risk(action, 4, 5));
        LocalDate until = clock.today().plusDays(9);
        decide(risk, RaidOutcome.ASSIGN, until, "budget", "Buy time with a bridge contract.");
        RaidItemForm assigned = register.get(risk.id()).form();
        assertThat(assigned.owner()).isEqualTo("budget");
        assertThat(assigned.due()).isEqualTo(until);
        assertThat(assigned.responseText()).isEqualTo("Buy time with a bridge contract.");
        assertThat(asked()).doesNotContain(risk.id());
        clock.passWorkingDays(10);
        assertThat(asked()).contains(risk.id());
    }

    @Test
    void aClosingDecisionClosesTheItemOnce() {
        RaidItemView risk = items.enter(RaidForms.risk(action, 5, 5));
        DecisionTaken close = decide(risk, RaidOutcome.CLOSE, null, null, null);
        RaidItemView closed = register.get(risk.id());
        assertThat(closed.status()).isEqualTo(RaidStatus.CLOSED);
        assertThat(closed.closing()).isNotNull().satisfies(closing -> assertThat(closing.outcome()).contains(close.number()));
        assertThat(agenda.outcomes(risk.id())).isEmpty();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> decide(risk, RaidOutcome.ACCEPT, null, null, null));
    }

    @Test
    void namesWhatItHasAgainstADecision() {
        RaidItemView risk = items.enter(RaidForms.risk(action, 5, 5));
        assertThat(agenda.outcomes(risk.id())).extracting(OutcomeOption::key).containsExactly("ACCEPT", "ASSIGN", "ESCALATE", "CLOSE");
        ProposedDecision past = new ProposedDecision("ASSIGN", "Because", clock.today().minusDays(1), "nobody", "t".repeat(4001), List.of());
        assertThat(agenda.against(risk.id(), past)).extracting(Fault::field).containsExactly("date", "person", "text");
        assertThat(agenda.against(risk.id(), new ProposedDecision("ACCEPT", "Because", null, null, null, List.of()))).isEmpty();
    }

    @Test
    void everyDecisionOfSteerCoIsWrittenIntoTheRegister() {
        AgendaTopic topic = new AgendaTopic(
                new CaseRef("red-case", UUID.randomUUID()), "RA-2027-003", "Pay on time", "Re-baseline?", "Late.", null, null, clock.today(),
                action.value(), new PlanActions(context).championsPillar().value(), Set.of(), "adjudication/cases/1");
        DecisionTaken decision = taken(topic, "REBASELINE", LocalDate.of(2027, 9, 30), null, null);
        transaction.executeWithoutResult(status -> events.publishEvent(decision));
        transaction.executeWithoutResult(status -> events.publishEvent(decision));
        List<RaidLink> written = register.ofAction(action);
        assertThat(written).hasSize(1).allSatisfy(link -> {
            assertThat(link.type()).isEqualTo(RaidType.DECISION);
            assertThat(link.open()).isFalse();
            assertThat(link.title()).contains("RA-2027-003", "Pay on time");
        });
        RaidItemView item = register.get(written.getFirst().id());
        assertThat(item.decision()).isEqualTo(new RaidItemView.SteerCoSource(decision.id(), decision.number(), "adjudication/cases/1"));
        assertThat(item.form().description()).contains("Re-baseline?", "Sep 30, 2027");
        assertThat(item.form().meetings()).containsExactly(decision.meetingId());
        signIn.as("tmo");
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> items.revise(item.id(), item.version(), item.form()));
    }

    @Test
    void aDecisionThatIsRolledBackLeavesNoRecord() {
        RaidItemView risk = items.enter(RaidForms.risk(action, 5, 5));
        transaction.executeWithoutResult(status -> {
            events.publishEvent(taken(agenda.topic(risk.id()), "ACCEPT", null, null, null));
            status.setRollbackOnly();
        });
        assertThat(register.ofAction(action)).extracting(RaidLink::id).containsExactly(risk.id());
    }

    private List<UUID> asked() {
        return agenda.topics(clock.today().plusDays(10)).stream().map(topic -> topic.subject().id()).toList();
    }

    private DecisionTaken decide(
            RaidItemView item, RaidOutcome outcome, @Nullable LocalDate date, @Nullable String person, @Nullable String text) {
        DecisionTaken decision = taken(agenda.topic(item.id()), outcome.name(), date, person, text);
        transaction.executeWithoutResult(status -> {
            agenda.decided(decision);
            events.publishEvent(decision);
        });
        return decision;
    }

    private DecisionTaken taken(AgendaTopic topic, String outcome, @Nullable LocalDate date, @Nullable String person, @Nullable String text) {
        String number = "SC-" + UUID.randomUUID().toString().substring(0, 8);
        return new DecisionTaken(
                UUID.randomUUID(), number, UUID.randomUUID(), topic, outcome, outcome, "It is so.", date, person, text, List.of(), clock.now(), "chair");
    }
}
