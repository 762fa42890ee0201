package org.stathouse.stat.session;

import org.jspecify.annotations.Nullable;

/** Issues the follow-up memo: every item begins its follow-up (City Code Art. 1 §61-4); the fault is at {@code closing}. */
public record IssueMemo(@Nullable String closing) {}
