package org.stathouse.raid;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionId;

/**
 * An open dependency in the graph of an action.
 *
 * @param gives the action that is waited for
 * @param receives the action that waits
 * @param due the day by which it is needed
 * @param circular whether it lies on a circle of actions that wait for each other
 */
public record DependencyLink(
        UUID id,
        String number,
        String title,
        ActionId gives,
        ActionId receives,
        @Nullable LocalDate due,
        State state,
        boolean circular) {

    /** How a dependency stands. */
    public enum State {
        AGREED("Agreed"),
        NOT_AGREED("Not agreed yet"),
        OVERDUE("Overdue");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The words for people. */
        public String label() {
            return label;
        }
    }
}
