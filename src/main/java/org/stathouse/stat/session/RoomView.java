package org.stathouse.stat.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.stat.StatItem;

/**
 * What the room shows of a session; open items and measures of the Stat come from their books.
 *
 * @param items everything noted in this session, in its order
 * @param attendance who is there, in words
 * @param takesEntries whether the signed-in person can enter something now
 */
public record RoomView(
        SessionView session,
        List<AgendaEntryView> agenda,
        List<StatItem> items,
        List<DecisionView> decisions,
        @Nullable String attendance,
        @Nullable String lessons,
        @Nullable String nextAgenda,
        boolean takesEntries) {

    public RoomView {
        agenda = List.copyOf(agenda);
        items = List.copyOf(items);
        decisions = List.copyOf(decisions);
    }
}
