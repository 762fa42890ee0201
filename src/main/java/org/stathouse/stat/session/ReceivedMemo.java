package org.stathouse.stat.session;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * An agency's memo that an analyst records for it because it came on paper or by mail.
 *
 * @param receivedOn the day it came in, in the City's time zone
 * @param receivedAt the time of day
 * @param text what it says, or where the paper is kept
 */
public record ReceivedMemo(@Nullable LocalDate receivedOn, @Nullable LocalTime receivedAt, @Nullable String text) {}
