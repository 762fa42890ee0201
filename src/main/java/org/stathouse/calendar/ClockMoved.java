package org.stathouse.calendar;

import java.time.Duration;

/**
 * The adjustable clock was moved and now stands ahead of the real time by this offset. Published only when it moves: whoever
 * keeps a clock of its own asks the {@link java.time.Clock} bean at start-up.
 */
public record ClockMoved(Duration offset) {}
