package org.stathouse.mpia.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.Outcome;

/**
 * What is proposed and decided of a request, and by whom: nobody approves what they reviewed (processes.md A.4 steps 6 and 7).
 *
 * @param temporary whether it is a temporary denial, until the court has decided (GP §4-358)
 * @param reviewer user name of the custodian who proposed
 * @param lawReviewer user name of who reviewed for Law, none where Law was not asked
 * @param returnedBecause why Law or the approver sent it back last
 */
@Embeddable
record Decision(
        @Enumerated(EnumType.STRING) @Nullable Outcome proposed,
        @Column(name = "temporary_denial") @Nullable Boolean temporary,
        @Column(name = "decision_reasons") @Nullable String reasons,
        @Nullable String reviewer,
        @Column(name = "law_reviewer") @Nullable String lawReviewer,
        @Column(name = "returned_because") @Nullable String returnedBecause,
        @Nullable String approver,
        @Column(name = "decided_on") @Nullable LocalDate decidedOn) {

    static final Decision NONE = new Decision(null, null, null, null, null, null, null, null);

    static Decision proposed(Outcome outcome, boolean temporary, String reasons, String reviewer) {
        return new Decision(outcome, temporary, reasons, reviewer, null, null, null, null);
    }

    Decision reviewedByLaw(String by) {
        return new Decision(proposed, temporary, reasons, reviewer, by, returnedBecause, approver, decidedOn);
    }

    Decision returned(String because) {
        return new Decision(proposed, temporary, reasons, reviewer, lawReviewer, because, null, null);
    }

    Decision approved(String by, LocalDate on) {
        return new Decision(proposed, temporary, reasons, reviewer, lawReviewer, null, by, on);
    }

    boolean isTemporary() {
        return Boolean.TRUE.equals(temporary);
    }
}
