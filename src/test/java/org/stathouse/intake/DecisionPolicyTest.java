package org.stathouse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

class DecisionPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Test
    void letsTheChairRecord() {
        assertThat(DecisionPolicy.CHAIR_RECORDS.against(new DecisionPolicy.Recorder(true, false, false))).isEmpty();
    }

    @Test
    void refusesAMemberWhileTheChairCanRecord() {
        assertThat(DecisionPolicy.CHAIR_RECORDS.against(new DecisionPolicy.Recorder(false, true, false))).isPresent();
    }

    @Test
    void letsAMemberRecordWhereTheChairIsInConflict() {
        assertThat(DecisionPolicy.CHAIR_RECORDS.against(new DecisionPolicy.Recorder(false, true, true))).isEmpty();
    }

    @Test
    void approvesWithoutReason() {
        assertThat(against(DecisionOutcome.APPROVE, null, null)).isEmpty();
    }

    @Test
    void rejectsADeclineWithoutReason() {
        assertThat(against(DecisionOutcome.DECLINE, " ", null)).containsExactly(Fault.at("reason", "intake.decide.reason"));
    }

    @Test
    void rejectsSendingBackWithoutReason() {
        assertThat(against(DecisionOutcome.SEND_BACK, null, null)).containsExactly(Fault.at("reason", "intake.decide.reason"));
    }

    @Test
    void rejectsADeferralWithoutDate() {
        assertThat(against(DecisionOutcome.DEFER, null, null)).containsExactly(Fault.at("deferredUntil", "shared.required"));
    }

    @Test
    void rejectsADeferralToToday() {
        assertThat(against(DecisionOutcome.DEFER, null, TODAY)).containsExactly(Fault.at("deferredUntil", "intake.decide.laterDay"));
        assertThat(against(DecisionOutcome.DEFER, null, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void rejectsADecisionWithoutOutcome() {
        assertThat(against(null, null, null)).containsExactly(Fault.at("outcome", "shared.required"));
    }

    private static List<Fault> against(@Nullable DecisionOutcome outcome, @Nullable String reason, @Nullable LocalDate until) {
        return Rule.faults(DecisionPolicy.WHAT_IT_SAYS, new DecisionPolicy.Asked(new DecideProposal(outcome, reason, until), TODAY));
    }
}
