package org.stathouse.stat.session;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the session is to be about (processes.md A.3, T-9 [P:W]); faults at {@code focus}, {@code questions}, {@code agenda[i].…}. */
public record FrameSession(@Nullable String focus, @Nullable String questions, List<AgendaLine> agenda) {

    public FrameSession {
        // A request may leave it out.
        agenda = List.copyOf(Objects.requireNonNullElse(agenda, List.of()));
    }
}
