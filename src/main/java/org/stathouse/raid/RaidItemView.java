package org.stathouse.raid;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.PillarView;
import org.stathouse.steerco.MeetingName;

/**
 * An item as its page shows it.
 *
 * @param version for optimistic locking: name it when you change the item
 * @param form what was entered
 * @param overdue whether it is open and its last day has passed
 * @param crossAgency set by hand, or because agencies that lead the tied actions differ
 * @param actions the tied actions, those of a dependency included
 * @param decision where the SteerCo decision stands that this item records, if it records one
 * @param mayEdit whether the person who asks may change, close and reopen it
 */
public record RaidItemView(
        UUID id,
        String number,
        long version,
        RaidType type,
        RaidStatus status,
        RaidItemForm form,
        @Nullable String ownerName,
        @Nullable RiskScore score,
        boolean overdue,
        boolean crossAgency,
        List<ActionFacts> actions,
        List<PillarView> pillars,
        List<MeetingName> meetings,
        @Nullable Closing closing,
        @Nullable SteerCoSource decision,
        Instant createdAt,
        String createdByName,
        boolean mayEdit) {

    public RaidItemView {
        actions = List.copyOf(actions);
        pillars = List.copyOf(pillars);
        meetings = List.copyOf(meetings);
    }

    /** How an item ended. */
    public record Closing(String outcome, String by, Instant at) {}

    /** The decision that an item records: its number in SteerCo's register, and the page of the case that was decided. */
    public record SteerCoSource(UUID id, String number, String path) {}

    /** "R-014 Permits come late". */
    public String label() {
        return number + " " + form.title();
    }
}
