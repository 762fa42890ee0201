package org.stathouse.operations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;

/**
 * One case of a migration.
 *
 * @param place its number in the order, from 1: the case that has run longest comes first
 * @param process the id of its running process
 * @param reason why it does not fit, in sentences
 */
public record MigrationRow(
        UUID id, int place, String process, CaseRef subject, Result result, @Nullable String reason, @Nullable Instant triedAt) {

    /** What became of a case. */
    public enum Result {
        /** It was not tried. */
        WAITING,
        /** It would fit; nothing was changed. */
        FITS,
        /** It runs on the new version now. */
        MOVED,
        /** It does not fit. */
        REFUSED,
        /** Its process ended or moved on before its turn. */
        GONE,
        /** It could not be tried for a technical reason. */
        FAILED;

        /** Whether the order may have to stop here. */
        boolean speaksAgainst() {
            return this == REFUSED || this == FAILED;
        }
    }
}
