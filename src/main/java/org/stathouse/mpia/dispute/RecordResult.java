package org.stathouse.mpia.dispute;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Completes the task to record how a dispute ended.
 *
 * @param on the day of the decision; of an Ombudsman's determination the day it was received
 * @param words what was decided or agreed to
 * @param work whether records have to be produced or a reply given: a closed request opens again
 * @param feeCutTo the most that is owed in dollars, where the fee was cut
 * @param feeWaived whether the whole fee was waived
 */
public record RecordResult(
        @Nullable LocalDate on,
        @Nullable DisputeResult result,
        @Nullable String words,
        boolean work,
        @Nullable BigDecimal feeCutTo,
        boolean feeWaived) {}
