package org.stathouse.stat.session;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of the agenda.
 *
 * @param doneAt when it was ticked off in the room
 */
public record AgendaEntryView(
        UUID id, long version, String title, int minutes, @Nullable String presenter, @Nullable Instant doneAt) {}
