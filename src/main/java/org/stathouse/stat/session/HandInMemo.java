package org.stathouse.stat.session;

import org.jspecify.annotations.Nullable;

/** An agency's memo for the session (City Code Art. 1 §61-4); the fault is at {@code text}. */
public record HandInMemo(@Nullable String text) {}
