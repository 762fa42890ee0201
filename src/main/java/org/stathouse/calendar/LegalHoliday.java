package org.stathouse.calendar;

import java.time.LocalDate;

/** A holiday of one year on the day on which it is kept, which may fall into the year before. */
record LegalHoliday(String rule, int year, LocalDate heldOn, HolidayBasis basis, boolean observed) {}
