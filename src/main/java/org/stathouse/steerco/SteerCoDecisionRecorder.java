package org.stathouse.steerco;

import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.NotPermitted;

/** Records what SteerCo decides outside a meeting; decisions of a meeting are recorded on its live view. */
public interface SteerCoDecisionRecorder {

    /**
     * Records a decision that the chair takes between two meetings because it cannot wait. It gets a number, stands in the
     * register and is noted at the next meeting; its source carries it out.
     *
     * @throws NotPermitted unless the person is the chair, or a member where the chair is interested in the case
     * @throws BusinessRuleViolation naming every fault at its field: {@code outcome}, {@code reason}, {@code date},
     *     {@code person}, {@code text}, {@code conditions[i].task}, {@code conditions[i].owner}, …
     * @throws Conflict if the case is not before SteerCo any more
     */
    DecisionTaken decideBetweenMeetings(CaseRef subject, ProposedDecision decision);
}
