package org.stathouse.adjudication;

import org.jspecify.annotations.Nullable;

/**
 * TMO’s answer when an action reports no Red any more before anything was decided.
 *
 * @param recovered whether the case is closed now, so that no decision is needed
 */
public record ConfirmRecovery(@Nullable Boolean recovered, @Nullable String reason) {}
