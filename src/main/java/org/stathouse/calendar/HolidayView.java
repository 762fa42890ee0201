package org.stathouse.calendar;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A day of the holiday calendar.
 *
 * @param legal whether it is on the legal list: named by State Government Article §1-111, or proclaimed and entered by hand; the Friday kept
 *     for a holiday on Saturday is not
 * @param observed whether City offices are closed; only then it is not a working day of the City
 */
public record HolidayView(UUID id, LocalDate date, String name, HolidayBasis basis, boolean legal, boolean observed, long version) {}
