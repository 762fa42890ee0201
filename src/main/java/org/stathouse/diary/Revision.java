package org.stathouse.diary;

import java.time.Instant;

/**
 * How often a date was changed since a feed first told it, and when last.
 *
 * @param sequence 0 at first
 */
record Revision(int sequence, Instant changedAt) {}
