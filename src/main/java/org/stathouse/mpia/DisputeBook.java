package org.stathouse.mpia;

import java.util.List;
import java.util.UUID;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The disputes about requests (mpia.md §5), for the other parts of this module. */
public interface DisputeBook {

    /** Oldest first. Confidential mediation files are never among what is shown (COMAR 14.37.03.02). */
    List<Dispute> of(UUID request);

    /** @param result in words, once it has ended */
    record Dispute(UUID id, DisputeRoute route, String about, LocalDate openedOn, @Nullable LocalDate endedOn, @Nullable String result) {}
}
