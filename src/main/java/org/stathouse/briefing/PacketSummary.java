package org.stathouse.briefing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One packet in a list.
 *
 * @param version counted per occasion and edition, from 1
 * @param asOf as of when it tells; none while it waits
 * @param document the PDF in the store of documents; none until it is ready
 * @param pages none until it is ready
 * @param path its page, below the product's address
 */
public record PacketSummary(
        UUID id,
        Occasion occasion,
        Edition edition,
        int version,
        PacketState state,
        @Nullable Instant asOf,
        @Nullable UUID document,
        @Nullable Integer pages,
        String path) {}
