package org.stathouse.steerco.condition;

import org.jspecify.annotations.Nullable;

/**
 * Completes the TMO's task.
 *
 * @param verified none until chosen
 * @param reason what is missing, where not verified
 */
public record VerifyEvidence(@Nullable Boolean verified, @Nullable String reason) {}
