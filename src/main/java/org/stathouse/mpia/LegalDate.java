package org.stathouse.mpia;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One date that the law gives, and the earlier one that staff work to; both are last days in the City's time zone.
 *
 * @param starts the day from which it is counted, itself not counted
 * @param due the last day by the law: counted over the wider list of holidays, rolled past weekend and holiday at its end
 * @param target the last day that staff work to: only days on both lists of holidays are skipped; never after {@code due}
 * @param arithmetic how {@code due} was counted, in words: days skipped and why
 * @param targetArithmetic how {@code target} was counted
 * @param source the section: {@code GP §4-203(b)(2)}
 * @param standsStill whether the Ombudsman has the matter, so that no day is counted (E2); {@code due} then supposes the Ombudsman's 90 days
 * @param metOn the day on which it was done, if it was
 */
public record LegalDate(
        DateKind kind,
        LocalDate starts,
        LocalDate due,
        LocalDate target,
        String arithmetic,
        String targetArithmetic,
        String source,
        Sureness sureness,
        boolean standsStill,
        @Nullable LocalDate metOn) {

    /** Whether it was done in time; none while it is not done. */
    public @Nullable Boolean kept() {
        return metOn == null ? null : !metOn.isAfter(due);
    }
}
