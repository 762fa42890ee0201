package org.stathouse.mpia.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stathouse.mpia.WaiverGround;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

class WaiverPolicyTest {

    private static final BigDecimal MEDIAN = new BigDecimal("100000");

    @Test
    void indigenceIsAnIncomeBelowHalfTheMedianWithAnAffidavit() {
        assertThat(faults(indigence(100, true, "49999.99"))).isEmpty();
    }

    @Test
    void halfTheMedianIsNotBelowIt() {
        assertThat(faults(indigence(100, true, "50000"))).containsExactly("mpia.fee.waiver.median");
    }

    @Test
    void withoutAnAffidavitNothingIsWaivedForIndigence() {
        assertThat(faults(indigence(100, false, "10000"))).containsExactly("mpia.fee.waiver.affidavit");
    }

    @Test
    void aRefusalForIndigenceNeedsNoFigures() {
        DecideWaiver refusal = new DecideWaiver(0, false, null, null, null, Map.of(), "No affidavit came.");

        assertThat(faults(new WaiverPolicy.Decision(WaiverGround.INDIGENCE, refusal))).isEmpty();
    }

    @Test
    void publicInterestThatIsFoundMustBeGranted() {
        assertThat(faults(publicInterest(0, PublicInterest.WHOLLY))).containsExactly("mpia.fee.waiver.mandatory");
        assertThat(faults(publicInterest(99, PublicInterest.WHOLLY))).containsExactly("mpia.fee.waiver.mandatory");
        assertThat(faults(publicInterest(100, PublicInterest.WHOLLY))).isEmpty();
    }

    @Test
    void publicInterestInPartMustBeGrantedInPart() {
        assertThat(faults(publicInterest(0, PublicInterest.IN_PART))).containsExactly("mpia.fee.waiver.mandatoryInPart");
        assertThat(faults(publicInterest(40, PublicInterest.IN_PART))).isEmpty();
    }

    @Test
    void whatWasNotFoundIsNoGroundToWaiveOn() {
        assertThat(faults(publicInterest(10, PublicInterest.NOT_FOUND))).containsExactly("mpia.fee.waiver.noGround");
        assertThat(faults(publicInterest(0, PublicInterest.NOT_FOUND))).isEmpty();
    }

    @Test
    void publicInterestIsDecidedOnlyAfterAbilityToPayIsWeighed() {
        DecideWaiver made = new DecideWaiver(100, null, null, null, PublicInterest.WHOLLY, Map.of(), "Of interest to all.");

        assertThat(faults(new WaiverPolicy.Decision(WaiverGround.PUBLIC_INTEREST, made))).containsExactly("mpia.fee.waiver.abilityToPay");
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        DecideWaiver empty = new DecideWaiver(null, null, null, null, null, null, " ");

        assertThat(Rule.faults(WaiverPolicy.RULES, new WaiverPolicy.Decision(WaiverGround.PUBLIC_INTEREST, empty)))
                .extracting(Fault::field)
                .containsExactly("percent", "reasons", "publicInterest", "findings.ABILITY_TO_PAY");
    }

    private static WaiverPolicy.Decision indigence(int percent, boolean affidavit, String income) {
        DecideWaiver made = new DecideWaiver(percent, affidavit, new BigDecimal(income), MEDIAN, null, Map.of(), "By the affidavit.");
        return new WaiverPolicy.Decision(WaiverGround.INDIGENCE, made);
    }

    private static WaiverPolicy.Decision publicInterest(int percent, @Nullable PublicInterest found) {
        Map<WaiverFactor, String> findings = Map.of(WaiverFactor.ABILITY_TO_PAY, "A small newspaper.");
        DecideWaiver made = new DecideWaiver(percent, null, null, null, found, findings, "After weighing the factors.");
        return new WaiverPolicy.Decision(WaiverGround.PUBLIC_INTEREST, made);
    }

    private static List<String> faults(WaiverPolicy.Decision decision) {
        return Rule.faults(WaiverPolicy.RULES, decision).stream().map(Fault::key).toList();
    }
}
