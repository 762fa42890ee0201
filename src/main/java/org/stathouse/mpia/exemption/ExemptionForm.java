package org.stathouse.mpia.exemption;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.Sureness;

/**
 * A row of the exemption catalogue as counsel writes it.
 *
 * @param code {@code 4-344}
 * @param part I to V of Subtitle 3
 * @param discretionary whether the custodian may, and not must, deny
 * @param wholeRecord whether it covers whole records; otherwise parts of records
 * @param inInterest who may still inspect ("person in interest"), where known
 * @param quoted the words of the law that were read
 * @param effectiveFrom the first day on which it may be cited; none means always
 * @param effectiveUntil the last day
 */
public record ExemptionForm(
        @Nullable String code,
        @Nullable String title,
        @Nullable String part,
        boolean discretionary,
        boolean wholeRecord,
        @Nullable String inInterest,
        @Nullable String quoted,
        @Nullable String source,
        @Nullable Sureness sureness,
        @Nullable String note,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil) {}
