package org.stathouse.mpia.fee;

import org.jspecify.annotations.Nullable;

/**
 * Completes the fee approver's task on an estimate.
 *
 * @param approved none until chosen
 * @param reason what is to be changed, where it is sent back
 */
public record ApproveEstimate(@Nullable Boolean approved, @Nullable String reason) {}
