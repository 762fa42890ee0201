package org.stathouse.mpia.fee;

import org.jspecify.annotations.Nullable;

/**
 * Completes the task that comes when the requester has refused an estimate, or neither answered nor paid in time.
 *
 * @param reason why; it is what the requester reads where the request closes
 */
public record FollowUpFee(@Nullable FollowUp choice, @Nullable String reason) {

    /** What can be done. */
    public enum FollowUp {
        REMIND("Remind the requester and wait once more"),
        NEW_ESTIMATE("Make a new estimate"),
        KEEP_AGREED("Work on within what was agreed to before"),
        CLOSE_UNPAID("Close the request as unpaid");

        private final String label;

        FollowUp(String label) {
            this.label = label;
        }

        /** It in words. */
        public String label() {
            return label;
        }
    }
}
