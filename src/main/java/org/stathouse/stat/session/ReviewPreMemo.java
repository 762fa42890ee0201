package org.stathouse.stat.session;

import org.jspecify.annotations.Nullable;

/** The independent quality review (processes.md A.3, T-4 [P:W]); faults at {@code approved}, and at {@code findings} where it is returned. */
public record ReviewPreMemo(@Nullable Boolean approved, @Nullable String findings) {}
