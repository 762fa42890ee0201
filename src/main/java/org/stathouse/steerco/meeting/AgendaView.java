package org.stathouse.steerco.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The agenda of a meeting.
 *
 * @param version the meeting's, to be named in every change of the agenda
 * @param items in their order
 * @param removed taken off, newest first
 * @param refreshedAt when topics were collected last
 */
public record AgendaView(
        UUID meetingId, long version, List<AgendaItemView> items, List<AgendaItemView> removed, @Nullable Instant refreshedAt) {

    public AgendaView {
        items = List.copyOf(items);
        removed = List.copyOf(removed);
    }

    /** How long the meeting is to take, in minutes. */
    public int minutes() {
        return items.stream().mapToInt(AgendaItemView::minutes).sum();
    }
}
