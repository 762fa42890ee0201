package org.stathouse.stat.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Role;
import org.stathouse.stat.item.EscalationLevel;
import org.stathouse.stat.item.ItemEscalation;
import org.stathouse.stat.item.ItemTimeline;
import org.stathouse.stat.item.ReminderKind;
import org.stathouse.workflow.ProcessBean;

/** What the process {@code stat-follow-up} calls; each step forwards to a use case. */
@ProcessBean("followUpSteps")
public class FollowUpSteps {

    private final ItemTimeline timeline;
    private final ItemEscalation escalation;

    FollowUpSteps(ItemTimeline timeline, ItemEscalation escalation) {
        this.timeline = timeline;
        this.escalation = escalation;
    }

    /** The present last day, in the City's time zone. */
    public LocalDate due(String itemId) {
        return timeline.due(UUID.fromString(itemId));
    }

    /** User name of the present owner. */
    public String owner(String itemId) {
        return timeline.owner(UUID.fromString(itemId));
    }

    /** User name of the lead analyst; none where the item is theirs. */
    public @Nullable String analyst(String itemId) {
        return timeline.analyst(UUID.fromString(itemId));
    }

    /** User name of who verifies the answer; none where any analyst may. */
    public @Nullable String verifier(String itemId) {
        return timeline.verifier(UUID.fromString(itemId));
    }

    /** User name of the Stat's chair; none where the item is theirs. */
    public @Nullable String chair(String itemId) {
        return timeline.chair(UUID.fromString(itemId));
    }

    /** User name of who decides the extension that is asked: the lead analyst, or the chair. */
    public @Nullable String extensionDecider(String itemId) {
        return isChairs(itemId) ? chair(itemId) : analyst(itemId);
    }

    /** The candidate group for the extension that is asked. */
    public String extensionGroup(String itemId) {
        return (isChairs(itemId) ? Role.STAT_CHAIR : Role.STAT_ANALYST).name();
    }

    /** When a reminder of that {@link ReminderKind} goes out. */
    public Instant reminderAt(String itemId, String kind) {
        return timeline.reminderAt(UUID.fromString(itemId), ReminderKind.valueOf(kind));
    }

    /** Sends a reminder of that {@link ReminderKind}, once for each last day. */
    public void remind(String itemId, String kind) {
        timeline.remind(UUID.fromString(itemId), ReminderKind.valueOf(kind));
    }

    /** When the way up begins. */
    public Instant escalationAt(String itemId) {
        return timeline.escalationAt(UUID.fromString(itemId));
    }

    /** When a step of the way up that nobody took is over. */
    public Instant stepOver() {
        return timeline.stepOver();
    }

    /** When an item goes up whose step was put off. */
    public Instant putOffUntil() {
        return timeline.putOffUntil();
    }

    /** The item goes up to that {@link EscalationLevel}. */
    public void raise(String itemId, String level) {
        escalation.raise(UUID.fromString(itemId), EscalationLevel.valueOf(level));
    }

    private boolean isChairs(String itemId) {
        return timeline.isExtensionChairs(UUID.fromString(itemId));
    }
}
