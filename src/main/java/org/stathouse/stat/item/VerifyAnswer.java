package org.stathouse.stat.item;

import org.jspecify.annotations.Nullable;

/**
 * Completes the analyst's task.
 *
 * @param closed whether the evidence shows that the item is done; none until chosen
 * @param reason what is missing, where it is sent back
 */
public record VerifyAnswer(@Nullable Boolean closed, @Nullable String reason) {}
