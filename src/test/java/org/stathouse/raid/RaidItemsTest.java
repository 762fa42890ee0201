package org.stathouse.raid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.audit.AuditEntry;
import org.stathouse.audit.AuditLog;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PlanActions;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Slice;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

@IntegrationTest
class RaidItemsTest {

    @Autowired RaidItems items;
    @Autowired RaidRegister register;
    @Autowired AuditLog log;
    @Autowired SignIn signIn;
    @Autowired TestClock clock;
    @Autowired ApplicationContext context;

    private ActionId action = new ActionId(new UUID(0, 0));
    private ActionId foreign = new ActionId(new UUID(0, 0));

    @BeforeEach
    void anActionOfTheOwnerAndOneOfNobodyHere() {
        PlanActions plan = new PlanActions(context);
        action = plan.add();
        foreign = plan.add(plan.newPillar(), plan.agencyWithoutLiaison(), "recovery", PlanActions.START, PlanActions.END);
        signIn.as("owner");
    }

    @Test
    void anItemGetsTheNextNumberOfItsType() {
        RaidItemView first = items.enter(RaidForms.risk(action, 3, 4));
        RaidItemView second = items.enter(RaidForms.risk(action, 1, 1));
        assertThat(first.number()).matches("R-\\d{3,}");
        assertThat(count(second)).isEqualTo(count(first) + 1);
        assertThat(first.score()).isEqualTo(new RiskScore(3, 4));
        assertThat(items.enter(RaidForms.issue(Set.of(action), RaidForms.DUE)).number()).startsWith("I-");
    }

    private static int count(RaidItemView item) {
        return Integer.parseInt(item.number().substring(2));
    }

    @Test
    void everyFaultIsNamedAtItsField() {
        RaidItemForm empty = RaidItemForm.EMPTY.about(RaidType.RISK, Set.of());
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> items.enter(empty))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(Fault::field)
                        .containsExactly("title", "owner", "probability", "impact", "response", "due", "actions"));
    }

    @Test
    void whatIsNamedMustExist() {
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> items.enter(RaidForms.risk(new ActionId(UUID.randomUUID()), "nobody", 1, 1, RaidForms.DUE)))
                .satisfies(refused -> assertThat(refused.faults()).extracting(Fault::field).containsExactly("owner", "actions"));
    }

    @Test
    void whoeverIsNotConcernedKnowsNothingOfAnItem() {
        RaidItemView item = items.enter(RaidForms.risk(action, 2, 2));
        for (String stranger : List.of("arpa", "opi", "admin")) {
            signIn.as(stranger);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> register.get(item.id()));
            assertThat(register.ofAction(action)).isEmpty();
            assertThat(register.links(Set.of(item.id()))).isEmpty();
            assertThat(register.list(RaidFilter.of(action), RaidOrder.NEWEST, null, 50).items()).isEmpty();
        }
        assertThat(register.existing(Set.of(item.id(), UUID.randomUUID()))).containsExactly(item.id());
    }

    @Test
    void ownersLiaisonsAndChampionsEditWhatConcernsThem() {
        RaidItemView item = items.enter(RaidForms.risk(action, 2, 2));
        long version = item.version();
        for (String concerned : List.of("owner", "liaison", "champion", "tmo")) {
            signIn.as(concerned);
            assertThat(register.ofAction(action)).extracting(RaidLink::id).containsExactly(item.id());
            version = items.revise(item.id(), version, RaidForms.scored(item.form(), 3, Math.toIntExact(version % 5) + 1)).version();
        }
    }

    @Test
    void steerCoReadsEverythingAndEditsNothing() {
        RaidItemView item = items.enter(RaidForms.risk(action, 2, 2));
        for (String member : List.of("steerco", "budget", "chair")) {
            signIn.as(member);
            assertThat(register.get(item.id()).mayEdit()).isFalse();
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> items.close(item.id(), item.version(), "Done"));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> items.enter(RaidForms.risk(action, 1, 1)));
        }
    }

    @Test
    void nobodyEntersItemsThatConcernOnlyOthers() {
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> items.enter(RaidForms.risk(foreign, 3, 3)))
                .satisfies(refused -> assertThat(refused.faults()).extracting(Fault::key).containsExactly("raid.notYours"));
    }

    @Test
    void theOwnerOfAnItemAboutAnothersActionKeepsIt() {
        RaidItemView item = signIn.as("tmo", () -> items.enter(RaidForms.risk(foreign, "owner", 3, 3, RaidForms.DUE)));
        assertThat(register.get(item.id()).mayEdit()).isTrue();
        assertThat(items.close(item.id(), item.version(), "It did not happen.").status()).isEqualTo(RaidStatus.CLOSED);
    }

    @Test
    void closingNeedsAReasonAndReopeningKeepsItInTheHistory() {
        RaidItemView item = items.enter(RaidForms.risk(action, 2, 2));
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> items.close(item.id(), item.version(), " "))
                .satisfies(refused -> assertThat(refused.faults()).extracting(Fault::field).containsExactly("outcome"));
        RaidItemView closed = items.close(item.id(), item.version(), "Permits came in time.");
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> items.close(item.id(), closed.version(), "Again"));
        RaidItemView open = items.reopen(item.id(), closed.version());
        assertThat(open.closing()).isNull();
        assertThat(log.ofCase(RaidItem.refOf(item.id()), null, 10).items())
                .extracting(AuditEntry::action)
                .containsExactly("raid-item.reopened", "raid-item.closed", "raid-item.entered");
        assertThat(log.ofCase(RaidItem.refOf(item.id()), null, 10).items().get(1).changes())
                .anySatisfy(change -> assertThat(change.after()).isEqualTo("Permits came in time."));
    }

    @Test
    void aStaleChangeIsAConflict() {
        RaidItemView item = items.enter(RaidForms.risk(action, 2, 2));
        items.revise(item.id(), item.version(), RaidForms.scored(item.form(), 4, 4));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> items.revise(item.id(), item.version(), RaidForms.scored(item.form(), 5, 5)));
        assertThat(register.get(item.id()).score()).isEqualTo(new RiskScore(4, 4));
    }

    @Test
    void theTypeStays() {
        RaidItemView item = items.enter(RaidForms.risk(action, 2, 2));
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> items.revise(item.id(), item.version(), RaidForms.issue(Set.of(action), RaidForms.DUE)))
                .satisfies(refused -> assertThat(refused.faults()).extracting(Fault::field).contains("type"));
    }

    @Test
    void anItemOfActionsThatSeveralAgenciesLeadIsCrossAgency() {
        assertThat(items.enter(RaidForms.issue(Set.of(action), RaidForms.DUE)).crossAgency()).isFalse();
        assertThat(items.enter(RaidForms.issue(Set.of(action, foreign), RaidForms.DUE)).crossAgency()).isTrue();
    }

    @Test
    void onlyTheGivingSideAgreesToADependency() {
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> items.enter(RaidForms.dependency(foreign, action, true)))
                .satisfies(refused -> assertThat(refused.faults()).extracting(Fault::field).containsExactly("agreed"));
        RaidItemView asked = items.enter(RaidForms.dependency(foreign, action, false));
        RaidItemView agreed = signIn.as("recovery", () -> register.get(asked.id()));
        signIn.as("tmo", () -> items.revise(asked.id(), agreed.version(), agreed(agreed.form())));
        RaidItemView now = register.get(asked.id());
        assertThat(now.form().agreed()).isTrue();
        assertThat(items.revise(asked.id(), now.version(), RaidForms.dueOn(now.form(), RaidForms.DUE.plusDays(1))).form().agreed()).isTrue();
    }

    private static RaidItemForm agreed(RaidItemForm form) {
        return new RaidItemForm(
                form.type(), form.title(), form.description(), form.owner(), null, null, null, form.responseText(), form.due(), form.trigger(),
                form.crossAgency(), form.actions(), form.pillars(), form.meetings(), form.gives(), form.receives(), true, form.source());
    }

    @Test
    void aDecisionIsRecordedAndNeverOpen() {
        RaidItemView decision = items.enter(new RaidItemForm(
                RaidType.DECISION, "We buy instead of building", null, null, null, null, null, null, null, null, false, Set.of(action), Set.of(),
                Set.of(), null, null, false, "Project board"));
        assertThat(decision.status()).isEqualTo(RaidStatus.CLOSED);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> items.reopen(decision.id(), decision.version()));
    }

    @Test
    void listsAreReadByCursorInEveryOrder() {
        items.enter(RaidForms.risk(action, "owner", 5, 5, RaidForms.DUE.plusDays(2)));
        items.enter(RaidForms.issue(Set.of(action), RaidForms.DUE));
        items.enter(RaidForms.risk(action, "owner", 1, 2, RaidForms.DUE.plusDays(1)));
        for (RaidOrder order : RaidOrder.values()) {
            List<UUID> whole = ids(register.list(RaidFilter.of(action), order, null, 50));
            Slice<RaidItemRow> first = register.list(RaidFilter.of(action), order, null, 2);
            Slice<RaidItemRow> rest = register.list(RaidFilter.of(action), order, first.next(), 2);
            assertThat(ids(first)).isEqualTo(whole.subList(0, 2));
            assertThat(ids(rest)).isEqualTo(whole.subList(2, 3));
            assertThat(rest.next()).isNull();
        }
        assertThat(register.list(RaidFilter.of(action), RaidOrder.SCORE, null, 1).items().getFirst().score()).isEqualTo(new RiskScore(5, 5));
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> register.list(RaidFilter.ALL, RaidOrder.DUE, "bm9uc2Vuc2U", 2));
    }

    private static List<UUID> ids(Slice<RaidItemRow> rows) {
        return rows.items().stream().map(RaidItemRow::id).toList();
    }

    @Test
    void filtersNarrowTheList() {
        RaidItemView risk = items.enter(RaidForms.risk(action, 4, 4));
        RaidItemView issue = items.enter(RaidForms.issue(Set.of(action, foreign), clock.today().plusDays(1)));
        signIn.as("tmo");
        clock.passWorkingDays(3);
        assertThat(found(new RaidFilter(null, RaidType.RISK, null, null, null, action, null, false, null, false))).containsExactly(risk.id());
        assertThat(found(new RaidFilter(null, null, null, null, null, action, null, true, null, false))).containsExactly(issue.id());
        assertThat(found(new RaidFilter(null, null, null, null, null, action, null, false, 15, false))).containsExactly(risk.id());
        assertThat(found(new RaidFilter(null, null, null, null, null, action, null, false, null, true))).containsExactly(issue.id());
        assertThat(found(new RaidFilter("PERMITS late", null, null, "owner", null, action, null, false, null, false))).containsExactly(risk.id());
        assertThat(found(new RaidFilter(risk.number(), null, null, null, new PlanActions(context).championsPillar(), action, null, false, null, false)))
                .containsExactly(risk.id());
        assertThat(found(new RaidFilter(null, null, RaidStatus.CLOSED, "-", null, action, null, false, null, false))).isEmpty();
    }

    private List<UUID> found(RaidFilter filter) {
        return ids(register.list(filter, RaidOrder.NEWEST, null, 50));
    }

    @Test
    void theMatrixCountsOpenRisksOnly() {
        PlanActions plan = new PlanActions(context);
        var pillar = plan.newPillar();
        ActionId own = plan.add(pillar, plan.liaisonsAgency(), "owner", PlanActions.START, PlanActions.END);
        RaidItemView open = items.enter(RaidForms.risk(own, 4, 5));
        RaidItemView closed = items.enter(RaidForms.risk(own, 4, 5));
        items.close(closed.id(), closed.version(), "Gone");
        items.enter(RaidForms.issue(Set.of(own), RaidForms.DUE));
        RaidMatrix matrix = register.matrix(pillar);
        assertThat(matrix.cells()).hasSize(25);
        assertThat(matrix.count()).isEqualTo(1);
        assertThat(matrix.cell(4, 5).risks()).extracting(RaidLink::number).containsExactly(open.number());
    }
}
