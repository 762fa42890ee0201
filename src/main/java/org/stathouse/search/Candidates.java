package org.stathouse.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds documents by their words; each database does it in its own way. */
interface Candidates {

    /** How many of the newest documents that fit are ranked against each other. */
    int WINDOW = 500;

    /**
     * The newest documents that fit, the best first, no more than {@link #WINDOW}.
     *
     * @param markers sets of markers of each of which a document must have one
     * @param from only what stands behind this place in the order from new to old; none for the newest
     */
    List<Candidate> window(QueryWords words, List<Set<String>> markers, @Nullable Place from);

    /** The place of a document in the order from new to old. */
    record Place(Instant changedAt, UUID id) {}
}
