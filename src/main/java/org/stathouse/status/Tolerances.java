package org.stathouse.status;

import org.springframework.stereotype.Service;
import org.stathouse.plan.ActionId;

/** The tolerances of actions: an action's own, else the defaults of the settings. TMO changes them. */
@Service
public class Tolerances {

    public ToleranceView of(ActionId action) {
        throw new UnsupportedOperationException();
    }

    /**
     * Gives the action tolerances of its own; an empty field falls back to the default.
     *
     * @throws org.stathouse.shared.BusinessRuleViolation where a figure is negative or Red begins before Amber
     */
    public ToleranceView change(ActionId action, long version, ToleranceForm form) {
        throw new UnsupportedOperationException();
    }
}
