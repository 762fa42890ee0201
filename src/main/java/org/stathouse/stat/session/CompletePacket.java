package org.stathouse.stat.session;

import org.jspecify.annotations.Nullable;

/** The draft of the packet has been looked through and may go out as final (processes.md A.3, T-1 [P:W]); the fault is at {@code note}. */
public record CompletePacket(@Nullable String note) {}
