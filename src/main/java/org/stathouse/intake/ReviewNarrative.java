package org.stathouse.intake;

import org.jspecify.annotations.Nullable;

/**
 * TMO's selection of public-facing actions and review of their narrative (processes.md A.1 step 6 [S]).
 *
 * @param narrative what the public will read, required for a public-facing action
 */
public record ReviewNarrative(@Nullable Boolean publicFacing, @Nullable String narrative) {}
