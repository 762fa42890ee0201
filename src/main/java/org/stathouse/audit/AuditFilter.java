package org.stathouse.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the trail to show; what is null does not narrow.
 *
 * @param actor the exact user name
 * @param action how the action begins: {@code proposal} finds {@code proposal.submitted}
 * @param from first day, in the City's time zone
 * @param to last day, itself included, in the City's time zone
 * @param words words that must all occur in the summary, the person's name or the changed values, in any case and order
 */
public record AuditFilter(
        @Nullable String actor,
        @Nullable String action,
        @Nullable String caseType,
        @Nullable UUID caseId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String words) {

    /** Narrows nothing. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null);
}
