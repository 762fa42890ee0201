package org.stathouse.adjudication;

import java.util.ArrayList;
import java.util.List;
import org.stathouse.shared.Fault;
import org.stathouse.status.Rag;

/** What the answer to each step of a case must say. */
final class StepPolicy {

    private StepPolicy() {}

    /** Notes of the separate meeting always; for another rating which one, not Red, and why (processes.md A.2 step 1 [S]). */
    static List<Fault> against(ValidateRed answer) {
        List<Fault> faults = new ArrayList<>();
        Texts.require(faults, "confirmed", answer.confirmed());
        Texts.require(faults, "meetingNotes", answer.meetingNotes());
        if (Boolean.FALSE.equals(answer.confirmed())) {
            Texts.require(faults, "rating", answer.rating());
            if (answer.rating() == Rag.RED) {
                faults.add(Fault.at("rating", "adjudication.validate.notRed"));
            }
            Texts.require(faults, "reason", answer.reason());
        }
        return faults;
    }

    /** A resolution or the reason to forward; what a champion resolves has conditions, by which one sees that it holds [R]. */
    static List<Fault> against(ResolveWithinAuthority answer) {
        List<Fault> faults = new ArrayList<>();
        Texts.require(faults, "resolved", answer.resolved());
        Texts.require(faults, "reason", answer.reason());
        if (Boolean.TRUE.equals(answer.resolved()) && answer.conditions().isEmpty()) {
            faults.add(Fault.at("conditions", "adjudication.resolve.noConditions"));
        }
        return faults;
    }

    /** Recommendation and cost of delay, as the page before SteerCo shows them (processes.md, Supporting [R]). */
    static List<Fault> against(PrepareAgendaPage page) {
        List<Fault> faults = new ArrayList<>();
        Texts.require(faults, "recommendation", page.recommendation());
        Texts.require(faults, "costOfDelay", page.costOfDelay());
        return faults;
    }

    /** An answer with its reason. */
    static List<Fault> against(ConfirmRecovery answer) {
        List<Fault> faults = new ArrayList<>();
        Texts.require(faults, "recovered", answer.recovered());
        Texts.require(faults, "reason", answer.reason());
        return faults;
    }

    /** An answer with its reason. */
    static List<Fault> against(VerifyEvidence answer) {
        List<Fault> faults = new ArrayList<>();
        Texts.require(faults, "holds", answer.holds());
        Texts.require(faults, "reason", answer.reason());
        return faults;
    }
}
