package org.stathouse.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.KpiDefinition;
import org.stathouse.plan.KpiDefinitions;
import org.stathouse.plan.KpiFigure;
import org.stathouse.plan.KpiId;
import org.stathouse.plan.KpiView;
import org.stathouse.plan.PlanActions;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Slice;
import org.stathouse.steerco.AgendaTopic;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

/** KPI definitions from the proposal over SteerCo's decision into the plan. */
@IntegrationTest
class KpiApprovalsTest {

    private final KpiProposals journey;
    private final PlanActions actions;
    private final KpiApprovals approvals;
    private final KpiApprovalRegister register;
    private final KpiAgenda agenda;
    private final KpiDefinitions definitions;
    private final PlanCatalog catalog;
    private final SignIn signIn;
    private final TestClock clock;

    @Autowired
    KpiApprovalsTest(
            ApplicationContext context,
            KpiApprovals approvals,
            KpiApprovalRegister register,
            KpiAgenda agenda,
            KpiDefinitions definitions,
            PlanCatalog catalog,
            SignIn signIn,
            TestClock clock) {
        this.journey = new KpiProposals(context);
        this.actions = new PlanActions(context);
        this.approvals = approvals;
        this.register = register;
        this.agenda = agenda;
        this.definitions = definitions;
        this.catalog = catalog;
        this.signIn = signIn;
        this.clock = clock;
    }

    @Test
    void putsAProposalOnTheAgendaUntilItIsDecided() {
        UUID id = journey.propose(KpiProposals.newKpi()).id();
        assertThat(onAgenda()).contains(id);
        assertThat(agenda.outcomes(id)).extracting(OutcomeOption::key).containsExactly("APPROVE", "DECLINE", "SEND_BACK");

        journey.decide(id, "DECLINE", "SC-2027-100");

        assertThat(onAgenda()).doesNotContain(id);
        assertThat(agenda.outcomes(id)).isEmpty();
    }

    @Test
    void addsANewKpiToThePlanAndToItsActionOnlyOnceItIsApproved() {
        ActionId action = actions.add();
        KpiProposal proposal = KpiProposals.newKpi(action.value());
        UUID id = journey.propose(proposal).id();
        assertThat(actions.view(action).kpis()).isEmpty();

        journey.decide(id, "APPROVE", "SC-2027-101");

        KpiView kpi = actions.view(action).kpis().getFirst();
        assertThat(kpi.title()).isEqualTo(proposal.title());
        assertThat(kpi.definition()).isEqualTo("Working days from request to answer.");
        assertThat(kpi.desiredDirection()).isEqualTo("Increase");
        assertThat(kpi.approvalStatus()).isEqualTo("Approved");
        assertThat(kpi.figures()).containsExactly(new KpiFigure("FY28", KpiFigure.Kind.TARGET, "95%"));
        assertThat(Objects.requireNonNull(view(id).closing()).decisionNumber()).isEqualTo("SC-2027-101");
    }

    @Test
    void changesAKpiOfThePlanAndKeepsItsFiguresOfOtherYears() {
        KpiId kpi = approvedKpi();
        UUID id = journey.propose(KpiProposals.proposal(kpi.value(), null, null, "Calendar days.", "99%")).id();
        assertThat(view(id).current()).extracting(KpiApprovalView.Difference::field).containsExactly("Definition", "Target for FY28");

        journey.decide(id, "APPROVE", "SC-2027-102");

        assertThat(catalog.kpi(kpi).definition()).isEqualTo("Calendar days.");
        assertThat(catalog.kpi(kpi).figures()).containsExactly(new KpiFigure("FY28", KpiFigure.Kind.TARGET, "99%"));
        assertThat(view(id).current()).isEmpty();
    }

    @Test
    void asksForApprovalAgainOnceALaterDefinitionReplacedTheApprovedOne() {
        KpiId kpi = approvedKpi();
        UUID first = signIn.as("opi", () -> register.list(new KpiApprovalFilter(Set.of(), kpi.value(), null), null, 10)).items().getFirst().id();
        assertThat(view(first).needsReapproval()).isFalse();

        signIn.as("tmo", () -> definitions.define(
                kpi, new KpiDefinition("Changed elsewhere.", "Median", "Log", "Monthly", "Increase", "80%", null, "95%", 2028), "an import"));

        assertThat(view(first).needsReapproval()).isTrue();
        assertThat(view(first).may()).contains(KpiApprovalView.Permission.PROPOSE_AGAIN);
        UUID again = journey.propose(KpiProposals.proposal(kpi.value(), null, null, "Changed elsewhere.", "95%")).id();
        journey.decide(again, "APPROVE", "SC-2027-103");
        assertThat(view(first).needsReapproval()).isFalse();
        assertThat(view(again).needsReapproval()).isFalse();
    }

    @Test
    void letsTheProposerReviseWhatWasSentBack() {
        UUID id = journey.propose(KpiProposals.newKpi()).id();
        journey.decide(id, "SEND_BACK", "SC-2027-104");
        assertThat(view(id).may()).contains(KpiApprovalView.Permission.REVISE);
        KpiProposal revised = KpiProposals.proposal(null, "Revised " + UUID.randomUUID(), null, "Clearer.", "90%");

        signIn.as("opi", () -> approvals.revise(id, view(id).version(), revised));

        assertThat(view(id).state()).isEqualTo(ApprovalState.PROPOSED);
        assertThat(view(id).proposal().definition()).isEqualTo("Clearer.");
        assertThat(onAgenda()).contains(id);
    }

    @Test
    void letsOnlyTheProposerTakeAProposalBack() {
        KpiApprovalView proposed = journey.propose(KpiProposals.newKpi());

        assertThatThrownBy(() -> signIn.as("tmo", () -> approvals.withdraw(proposed.id(), proposed.version(), "Why not.")))
                .isInstanceOf(NotPermitted.class);
        signIn.as("opi", () -> approvals.withdraw(proposed.id(), proposed.version(), "Measured differently now."));

        assertThat(view(proposed.id()).state()).isEqualTo(ApprovalState.WITHDRAWN);
        assertThatThrownBy(() -> journey.decide(proposed.id(), "APPROVE", "SC-2027-105")).isInstanceOf(Conflict.class);
    }

    @Test
    void takesOneOpenProposalOfAKpiAtATime() {
        KpiId kpi = approvedKpi();
        journey.propose(KpiProposals.proposal(kpi.value(), null, null, "Calendar days.", "99%"));

        assertThat(faults(KpiProposals.proposal(kpi.value(), null, null, "Hours.", "99%"))).extracting(Fault::key).containsExactly("performance.alreadyOpen");
    }

    @Test
    void refusesANewKpiUnderATitleThatThePlanHas() {
        String title = catalog.kpi(approvedKpi()).title();

        assertThat(faults(KpiProposals.proposal(null, title.toUpperCase(Locale.ROOT), null, "Days.", "9"))).extracting(Fault::key).contains("performance.titleInPlan");
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        KpiProposal empty = new KpiProposal(
                null, " ", UUID.randomUUID(), null, null, null, null, null, null, null, null, null, null, 2040, null, 2020, null);

        assertThat(faults(empty)).extracting(Fault::field).containsExactlyInAnyOrder(
                "title", "actionId", "definition", "formula", "source", "steward", "frequency", "direction", "baseline", "baselineYear", "target",
                "targetYear", "rationale");
    }

    @Test
    void letsNobodyButTmoAndOpiPropose() {
        assertThatThrownBy(() -> signIn.as("champion", () -> approvals.propose(KpiProposals.newKpi()))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void hidesProposalsFromThoseWithoutAPartInThem() {
        UUID id = journey.propose(KpiProposals.newKpi()).id();

        assertThatThrownBy(() -> signIn.as("owner", () -> register.get(id))).isInstanceOf(NotFound.class);
        assertThat(signIn.as("owner", () -> register.list(KpiApprovalFilter.ALL, null, 200)).items()).isEmpty();
        assertThat(signIn.as("steerco", () -> register.get(id)).number()).startsWith("K-2027-");
    }

    @Test
    void keepsProposerAndOwnerOfTheActionFromVoting() {
        AgendaTopic topic = agenda.topic(journey.propose(KpiProposals.newKpi(actions.add().value())).id());

        assertThat(topic.interested()).containsExactlyInAnyOrder("opi", PlanActions.OWNER);
        assertThat(topic.background()).contains("Target 95% in FY28, from a baseline of 80%", "Steward: Request desk.");
    }

    @Test
    void readsTheListPageByPage() {
        String mark = UUID.randomUUID().toString();
        UUID older = journey.propose(KpiProposals.proposal(null, "Older " + mark, null, "Days.", "9")).id();
        clock.advance(Duration.ofMinutes(1));
        UUID newer = journey.propose(KpiProposals.proposal(null, "Newer " + mark, null, "Days.", "9")).id();
        KpiApprovalFilter both = new KpiApprovalFilter(Set.of(ApprovalState.PROPOSED), null, mark);

        Slice<KpiApprovalRow> first = signIn.as("opi", () -> register.list(both, null, 1));
        Slice<KpiApprovalRow> second = signIn.as("opi", () -> register.list(both, first.next(), 1));

        assertThat(first.items()).extracting(KpiApprovalRow::id).containsExactly(newer);
        assertThat(second.items()).extracting(KpiApprovalRow::id).containsExactly(older);
        assertThat(second.next()).isNull();
    }

    private KpiId approvedKpi() {
        UUID id = journey.propose(KpiProposals.newKpi()).id();
        journey.decide(id, "APPROVE", "SC-2027-106");
        return new KpiId(Objects.requireNonNull(view(id).proposal().kpiId()));
    }

    private KpiApprovalView view(UUID id) {
        return signIn.as("opi", () -> register.get(id));
    }

    private List<UUID> onAgenda() {
        return agenda.topics(clock.today()).stream().map(topic -> topic.subject().id()).toList();
    }

    private List<Fault> faults(KpiProposal proposal) {
        @Nullable BusinessRuleViolation refused = catchThrowableOfType(BusinessRuleViolation.class, () -> journey.propose(proposal));
        return Objects.requireNonNull(refused, "nothing was refused").faults();
    }
}
