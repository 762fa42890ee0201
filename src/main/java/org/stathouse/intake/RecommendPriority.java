package org.stathouse.intake;

import org.jspecify.annotations.Nullable;

/**
 * TMO's recommendation to SteerCo (processes.md A.1 step 4 [S]).
 *
 * @param publicFacing whether TMO would show the action to the public; none leaves that open
 */
public record RecommendPriority(@Nullable Priority priority, @Nullable String reason, @Nullable Boolean publicFacing) {}
