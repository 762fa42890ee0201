package org.stathouse.steerco.meeting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.steerco.AgendaPart;
import org.stathouse.steerco.AgendaTopic;

/**
 * An item of the agenda.
 *
 * @param version of this item; changes in the room count it up
 * @param position from 1 in the order of the meeting; 0 where removed
 * @param topic as it stood when the agenda took it in last
 * @param minutes how long it is to take
 * @param lateBecause why it came after the cut-off, if it did
 * @param carriedOver whether an earlier meeting left it undecided
 * @param removedBecause why it was taken off, if it was
 * @param note what was noted, or why it was deferred
 * @param motions votes taken on it, oldest first
 * @param decisionNumber the number in the register, once decided
 */
public record AgendaItemView(
        UUID id,
        long version,
        int position,
        AgendaPart part,
        AgendaTopic topic,
        @Nullable String presenter,
        int minutes,
        @Nullable String lateBecause,
        boolean carriedOver,
        @Nullable String removedBecause,
        ItemState state,
        @Nullable String note,
        List<MotionView> motions,
        @Nullable UUID decisionId,
        @Nullable String decisionNumber) {

    public AgendaItemView {
        motions = List.copyOf(motions);
    }
}
