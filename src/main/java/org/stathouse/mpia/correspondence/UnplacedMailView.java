package org.stathouse.mpia.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.documents.StoredDocument;

/**
 * A mail that staff have to place, or have placed.
 *
 * @param notKept files and parts that were not kept, a line each with its reason
 * @param suggestedNumber the number of the request that it names
 * @param settledBy display name of who placed or discarded it
 * @param request the request that it went into
 */
public record UnplacedMailView(
        UUID id,
        long version,
        Instant receivedAt,
        String sender,
        @Nullable String senderName,
        String subject,
        String text,
        String notKept,
        WhyUnplaced why,
        @Nullable String suggestedNumber,
        UnplacedState state,
        @Nullable Instant settledAt,
        @Nullable String settledBy,
        @Nullable String because,
        @Nullable UUID request,
        @Nullable String requestNumber,
        List<StoredDocument> files) {

    public UnplacedMailView {
        files = List.copyOf(files);
    }
}
