package org.stathouse.stat.session;

import org.jspecify.annotations.Nullable;

/** The packet is together: prior memo, pre-memo, deck (processes.md A.3, T-1 [P:W]); the fault is at {@code note}. */
public record CompletePacket(@Nullable String note) {}
