package org.stathouse.stat.session;

import org.jspecify.annotations.Nullable;

/** What an agency wants the session to know (processes.md A.3, T-8 [P:W]); the fault is at {@code text}. */
public record GiveInput(@Nullable String text) {}
