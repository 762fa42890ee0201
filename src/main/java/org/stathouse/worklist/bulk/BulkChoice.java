package org.stathouse.worklist.bulk;

import org.jspecify.annotations.Nullable;

/**
 * One way to complete many tasks of a form at once.
 *
 * @param title what the person reads: "Verify evidence: verified"
 * @param asks what one sentence for all of them is asked for; none where nothing is
 */
public record BulkChoice(String formKey, String choice, String title, @Nullable String asks) {}
