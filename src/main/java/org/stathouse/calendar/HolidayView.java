package org.stathouse.calendar;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A day of the holiday calendar: legal ones come from a rule, the others were added by hand; only an observed one is not a
 * working day.
 */
public record HolidayView(UUID id, LocalDate date, String name, boolean legal, boolean observed, long version) {}
