package org.stathouse.stat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stathouse.shared.NotFound;

/** The sessions of all Stats, for the other parts of this module. Rights are those of the caller. */
public interface SessionDirectory {

    /** @throws NotFound if there is none */
    SessionSummary get(UUID session);

    /** All sessions of a Stat, newest first, cancelled ones included. */
    List<SessionSummary> of(UUID stat);

    /** The next one that is neither over nor cancelled. */
    Optional<SessionSummary> next(UUID stat);
}
