package org.stathouse.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.plan.PlanImport.Progress;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Slice;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

@IntegrationTest
class ActionPlanTest {

    @Autowired ActionPlan actionPlan;
    @Autowired ActionSetup setup;
    @Autowired PlanImport planImport;
    @Autowired PlanCatalog catalog;
    @Autowired PlanRegister register;
    @Autowired SignIn signIn;

    private final String plan = "Plan " + UUID.randomUUID();
    private AgencyId finance = new AgencyId(new UUID(0, 0));
    private PillarView stewardship = new PillarView(new PillarId(new UUID(0, 0)), "", null, "", null, null, null);

    @BeforeEach
    void aPlanWithOnePillarAndTwoGoals() {
        signIn.as("tmo");
        planImport.apply(
                List.of(
                        Import.file("pillars.csv", "plan,pillar_no,pillar\n" + plan + ",5,Stewardship\n" + plan + ",,Youth First\n"),
                        Import.file("goals.csv", "plan,pillar,goal_code,goal\n" + plan + ",Stewardship,5.1,Pay on time\n" + plan
                                + ",Youth First,,Play more\n"),
                        Import.file("actions.csv", "plan,seq,action,pillar,goal_code\n" + plan + ",1,First,Stewardship,5.1\n" + plan
                                + ",2,Second,Stewardship,5.1\n")),
                List.of(),
                false,
                Progress.NONE);
        finance = catalog.agencyNamed("Department of Finance").orElseThrow().id();
        stewardship = pillar("Stewardship");
    }

    @Test
    void anApprovedActionGetsTheNextNumberOfItsGoal() {
        assertThat(added("Stewardship", goal("Stewardship"), "Pay faster").number()).isEqualTo("5.1.3");
        assertThat(added("Stewardship", goal("Stewardship"), "Pay fastest").number()).isEqualTo("5.1.4");
    }

    @Test
    void withoutAGoalsCodeThePillarNumbersAndWithoutItsNumberItsInitials() {
        assertThat(added("Stewardship", null, "Save").number()).isEqualTo("5.1");
        assertThat(added("Youth First", goal("Youth First"), "Play").number()).isEqualTo("YF.1");
    }

    @Test
    void anApprovedActionNeedsAnOwnerWithAnAccountAndAGoalOfItsPillar() {
        NewAction foreign = new NewAction(
                stewardship.id(), goal("Youth First").id(), " ", null, finance, Set.of(), "nobody", null, null, "Proposal");
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> setup.addApproved(foreign))
                .satisfies(refused -> assertThat(refused.faults()).extracting(Fault::field).containsExactly("title", "goal", "owner"));
    }

    @Test
    void theLiaisonOfTheLeadAgencyReportsButDoesNotMoveTheAction() {
        ActionView action = added("Stewardship", null, "Report me");
        signIn.as("liaison");
        assertThat(actionPlan.rights(action.id())).isEqualTo(new ActionRights(false, true, true, false));
        ActionView delayed = actionPlan.edit(edit(action, action.title(), ActionStatus.DELAYED));
        assertThat(delayed.status()).isEqualTo(ActionStatus.DELAYED);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> actionPlan.edit(edit(delayed, "Another title", ActionStatus.DELAYED)));
        assertThat(actionPlan.action(action.id()).title()).isEqualTo("Report me");
    }

    @Test
    void theOwnerOnlyDescribesTheirAction() {
        ActionView action = added("Stewardship", null, "Describe me");
        signIn.as("owner");
        assertThat(actionPlan.rights(action.id())).isEqualTo(new ActionRights(false, false, true, false));
        signIn.as("arpa");
        assertThat(actionPlan.rights(action.id()).any()).isFalse();
    }

    @Test
    void theSecondOfTwoEditsIsAConflictAndChangesNothing() {
        ActionView seen = added("Stewardship", null, "Two people");
        actionPlan.edit(edit(seen, "The first wins", seen.status()));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> actionPlan.edit(edit(seen, "The second loses", seen.status())));
        assertThat(actionPlan.action(seen.id()).title()).isEqualTo("The first wins");
    }

    @Test
    void namesEveryFaultOfAnEdit() {
        ActionView seen = added("Stewardship", null, "Faulty");
        EditAction edit = new EditAction(
                seen.id(), seen.version(), seen.number(), " ", null, stewardship.id(), goal("Youth First").id(), finance, Set.of(), "nobody",
                ActionStatus.WITHDRAWN, null, LocalDate.of(2027, 2, 1), LocalDate.of(2027, 1, 1), true, null, null, Set.of());
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> actionPlan.edit(edit))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(Fault::field)
                        .containsExactlyInAnyOrder("title", "goal", "end", "publicNarrative", "status", "owner"));
    }

    @Test
    void aWithdrawnActionStaysWithItsReasonAndLeavesThePublicPage() {
        ActionView action = added("Stewardship", null, "Give up");
        setup.recordNarrative(action.id(), true, "We give up.");
        setup.withdraw(action.id(), "No money");
        ActionView withdrawn = actionPlan.action(action.id());
        assertThat(withdrawn.status()).isEqualTo(ActionStatus.WITHDRAWN);
        assertThat(withdrawn.withdrawalReason()).isEqualTo("No money");
        assertThat(withdrawn.publicFacing()).isFalse();
    }

    @Test
    void aPublicActionNeedsItsNarrative() {
        ActionView action = added("Stewardship", null, "Silent");
        assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> setup.recordNarrative(action.id(), true, " "));
    }

    @Test
    void theRegisterPagesByCursorInEveryOrderWithoutLossOrRepetition() {
        for (int number = 0; number < 7; number++) {
            added("Stewardship", null, "Page " + number % 3);
        }
        ActionFilter filter = new ActionFilter(null, plan, null, null, null, null, null);
        for (ActionOrder.By by : ActionOrder.By.values()) {
            for (boolean descending : new boolean[] {false, true}) {
                List<ActionId> paged = new ArrayList<>();
                String after = null;
                do {
                    Slice<ActionRow> page = register.list(filter, new ActionOrder(by, descending), after, 2);
                    page.items().forEach(row -> paged.add(row.id()));
                    after = page.next();
                } while (after != null);
                assertThat(paged).as(by + " " + descending).doesNotHaveDuplicates().hasSize(9);
            }
        }
    }

    @Test
    void theSearchFindsEveryWordInAnyOrderAndCase() {
        added("Stewardship", null, "Repave 50% of Main_Street");
        assertThat(register.count(new ActionFilter("main_STREET 50%", plan, null, null, null, null, null))).isEqualTo(1);
        assertThat(register.count(new ActionFilter("mainxstreet", plan, null, null, null, null, null))).isZero();
    }

    private ActionView added(String pillar, @Nullable GoalView goal, String title) {
        return actionPlan.action(setup.addApproved(new NewAction(
                pillar(pillar).id(), goal == null ? null : goal.id(), title, null, finance, Set.of(), "owner", null, null, "Proposal P-1")));
    }

    private static EditAction edit(ActionView seen, String title, ActionStatus status) {
        EditAction same = EditAction.of(seen);
        return new EditAction(
                same.action(), same.version(), same.number(), title, same.description(), same.pillar(), same.goal(), same.leadAgency(),
                same.supportingAgencies(), same.owner(), status, same.statusAsOf(), same.start(), same.end(), same.publicFacing(),
                same.publicNarrative(), same.workPlan(), same.kpis());
    }

    private PillarView pillar(String name) {
        return catalog.pillars().stream().filter(one -> one.plan().equals(plan) && one.name().equals(name)).findFirst().orElseThrow();
    }

    private GoalView goal(String pillar) {
        return catalog.goalsOf(pillar(pillar).id()).getFirst();
    }
}
