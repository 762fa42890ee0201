package org.stathouse.raid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stathouse.plan.ActionId;
import org.stathouse.shared.Fault;

class ItemPolicyTest {

    private static final ItemPolicy.Known ALL_KNOWN = new ItemPolicy.Known(true, true, true, true);
    private static final ActionId ACTION = new ActionId(UUID.randomUUID());
    private static final ActionId OTHER = new ActionId(UUID.randomUUID());

    @Test
    void aWholeRiskHasNoFault() {
        assertThat(fields(RaidForms.risk(ACTION, 3, 4))).isEmpty();
    }

    @Test
    void aScoreOffTheScaleIsAFaultAtItsField() {
        assertThat(fields(RaidForms.scored(RaidForms.risk(ACTION, 3, 4), 0, 6))).containsExactly("probability", "impact");
    }

    @Test
    void onlyRisksAreScored() {
        assertThat(fields(RaidForms.scored(RaidForms.issue(Set.of(ACTION), RaidForms.DUE), 3, null))).containsExactly("probability");
    }

    @Test
    void whoeverReducesARiskSaysHowAndWhoeverAcceptsNeedNot() {
        assertThat(fields(responding(RiskResponse.REDUCE))).containsExactly("responseText");
        assertThat(fields(responding(RiskResponse.ACCEPT))).isEmpty();
    }

    private static RaidItemForm responding(RiskResponse response) {
        RaidItemForm form = RaidForms.risk(ACTION, 1, 1);
        return new RaidItemForm(
                form.type(), form.title(), null, form.owner(), 1, 1, response, " ", form.due(), null, false, form.actions(), Set.of(), Set.of(),
                null, null, false, null);
    }

    @Test
    void anIssueNeedsAnOwnerAndALastDay() {
        assertThat(fields(RaidForms.ownedBy(RaidForms.issue(Set.of(ACTION), null), null))).containsExactly("owner", "due");
    }

    @Test
    void aDependencyLinksTwoDifferentActions() {
        assertThat(fields(RaidForms.dependency(ACTION, OTHER, true))).isEmpty();
        assertThat(fields(RaidForms.dependency(ACTION, ACTION, true))).containsExactly("receives");
        assertThat(fields(RaidItemForm.EMPTY.about(RaidType.DEPENDENCY, Set.of(ACTION)))).contains("gives", "receives");
    }

    @Test
    void nothingButADependencyLinksActions() {
        RaidItemForm dependency = RaidForms.dependency(ACTION, OTHER, false);
        assertThat(fields(dependency.about(RaidType.ISSUE, Set.of(ACTION)))).containsExactly("gives");
    }

    @Test
    void anItemIsTiedToSomething() {
        assertThat(fields(RaidForms.issue(Set.of(), RaidForms.DUE))).containsExactly("actions");
    }

    @Test
    void textsHaveAnEnd() {
        RaidItemForm form = RaidForms.issue(Set.of(ACTION), RaidForms.DUE);
        RaidItemForm endless = new RaidItemForm(
                form.type(), "t".repeat(201), "d".repeat(4001), form.owner(), null, null, null, "r".repeat(4001), form.due(), "x".repeat(4001), false,
                form.actions(), Set.of(), Set.of(), null, null, false, "s".repeat(501));
        assertThat(fields(endless)).containsExactly("title", "description", "responseText", "trigger", "source");
    }

    @Test
    void closingNeedsAReason() {
        assertThat(ItemPolicy.closingFaults(" ")).extracting(Fault::field).containsExactly("outcome");
        assertThat(ItemPolicy.closingFaults("Done")).isEmpty();
    }

    private static List<String> fields(RaidItemForm form) {
        return ItemPolicy.faults(new ItemPolicy.Entered(form, ALL_KNOWN, true)).stream().map(fault -> String.valueOf(fault.field())).toList();
    }
}
