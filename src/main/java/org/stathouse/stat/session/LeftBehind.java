package org.stathouse.stat.session;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A planned session that stands where the Stat's schedule of before put it.
 *
 * @param begun whether its preparation has begun, so that only a person moves it
 */
public record LeftBehind(UUID id, String number, LocalDate day, boolean begun) {}
