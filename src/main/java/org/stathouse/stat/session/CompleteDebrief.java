package org.stathouse.stat.session;

import org.jspecify.annotations.Nullable;

/**
 * What the session taught, and a sketch of the next agenda (processes.md A.3, T+0–1 [P:W]); faults at {@code lessons},
 * {@code nextAgenda}.
 */
public record CompleteDebrief(@Nullable String lessons, @Nullable String nextAgenda) {}
