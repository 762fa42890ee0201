package org.stathouse.plan.ui;

import org.stathouse.plan.ActionStatus;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** Shows an action's status. */
final class Statuses {

    private Statuses() {}

    static StatusBadge badge(ActionStatus status) {
        return new StatusBadge(tone(status), status.label());
    }

    static Tone tone(ActionStatus status) {
        return switch (status) {
            case NOT_REPORTED, NOT_STARTED, CANCELED, WITHDRAWN -> Tone.NEUTRAL;
            case IN_PROGRESS -> Tone.PROGRESS;
            case DELAYED -> Tone.WARNING;
            case ON_HOLD -> Tone.INFO;
            case COMPLETE -> Tone.GOOD;
        };
    }
}
