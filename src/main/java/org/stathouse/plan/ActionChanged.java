package org.stathouse.plan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Published in the transaction in which an action's status or owner changed, whoever changed it: an edit, an import, a
 * decision, a report. What waits for the owner or for the end of the action learns of it by this.
 *
 * @param ownerBefore user name of who was accountable
 * @param owner user name of who is accountable now
 */
public record ActionChanged(
        ActionId action, ActionStatus statusBefore, ActionStatus status, @Nullable String ownerBefore, @Nullable String owner) {

    /** Whether nothing more is done for the action now, while something was before. */
    public boolean isEnd() {
        return status.isOver() && !statusBefore.isOver();
    }

    /** Whether another person is accountable now. */
    public boolean isHandover() {
        return !Objects.equals(ownerBefore, owner);
    }
}
