package org.stathouse.intake;

import org.jspecify.annotations.Nullable;

/** TMO's answer at the completeness gate: complete, or returned with a written reason (processes.md A.1 step 1 [S][R]). */
public record CheckCompleteness(@Nullable Boolean complete, @Nullable String reason) {}
