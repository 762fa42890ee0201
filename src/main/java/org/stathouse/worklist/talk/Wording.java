package org.stathouse.worklist.talk;

import java.time.Instant;

/** What a comment said before it was changed or withdrawn, and when that was. */
public record Wording(int number, String text, Instant replacedAt) {}
