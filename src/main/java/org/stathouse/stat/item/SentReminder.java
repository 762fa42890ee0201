package org.stathouse.stat.item;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A reminder that was sent.
 *
 * @param due the last day that it reminded of
 */
public record SentReminder(ReminderKind kind, LocalDate due, Instant sentAt) {}
