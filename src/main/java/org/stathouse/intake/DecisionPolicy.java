package org.stathouse.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** Who records SteerCo's decision, and what a decision must say (processes.md A.1 step 5; all [R]). */
final class DecisionPolicy {

    /** Somebody about to record a decision. */
    record Recorder(boolean chair, boolean member, boolean chairInConflict) {}

    /** A decision about to be recorded. */
    record Asked(DecideProposal decision, LocalDate today) {}

    /** The chair records what SteerCo decided; a member only where the chair owns or proposed the case. */
    static final Rule<Recorder> CHAIR_RECORDS = Rule.refuse(
            recorder -> !recorder.chair() && !(recorder.member() && recorder.chairInConflict()),
            () -> Fault.of("intake.decide.chairRecords"));

    static final Rule<Asked> OUTCOME_GIVEN =
            Rule.refuse(asked -> asked.decision().outcome() == null, () -> Fault.at("outcome", "shared.required"));

    /** Declining and sending back need a written reason. */
    static final Rule<Asked> REASON_GIVEN = asked -> {
        DecisionOutcome outcome = asked.decision().outcome();
        boolean needed = outcome == DecisionOutcome.DECLINE || outcome == DecisionOutcome.SEND_BACK;
        String reason = asked.decision().reason();
        return needed && (reason == null || reason.isBlank()) ? Optional.of(Fault.at("reason", "intake.decide.reason")) : Optional.empty();
    };

    /** Deferring names the day on which the case comes back, after today. */
    static final Rule<Asked> DEFERRED_TO_LATER_DAY = asked -> {
        LocalDate until = asked.decision().deferredUntil();
        if (asked.decision().outcome() != DecisionOutcome.DEFER) {
            return Optional.empty();
        }
        if (until == null) {
            return Optional.of(Fault.at("deferredUntil", "shared.required"));
        }
        return until.isAfter(asked.today()) ? Optional.empty() : Optional.of(Fault.at("deferredUntil", "intake.decide.laterDay"));
    };

    static final List<Rule<Asked>> WHAT_IT_SAYS = List.of(OUTCOME_GIVEN, REASON_GIVEN, DEFERRED_TO_LATER_DAY);

    private DecisionPolicy() {}
}
