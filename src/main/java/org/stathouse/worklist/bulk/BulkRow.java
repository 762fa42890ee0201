package org.stathouse.worklist.bulk;

import org.jspecify.annotations.Nullable;

/**
 * One task of an order, as it was called when ordered.
 *
 * @param place its number in the order, from 1
 * @param reason why it did not come about, as a sentence
 */
public record BulkRow(
        int place, String taskId, String taskName, String caseNumber, String caseTitle, Result result, @Nullable String reason) {

    /** What became of the task: not tried yet, done, refused by a rule, changed by others meanwhile, or never tried. */
    public enum Result { WAITING, DONE, REFUSED, CHANGED, SKIPPED }
}
