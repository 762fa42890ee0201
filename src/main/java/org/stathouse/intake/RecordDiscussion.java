package org.stathouse.intake;

import org.jspecify.annotations.Nullable;

/** The note on a discussion of scores that lie more than 2 points apart; the scores stay (processes.md A.1 step 3 [R]). */
public record RecordDiscussion(@Nullable String note) {}
