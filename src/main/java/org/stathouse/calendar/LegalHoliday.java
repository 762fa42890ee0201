package org.stathouse.calendar;

import java.time.LocalDate;

/** A holiday as the law sets it for one year, on the day on which it is observed, which may fall into the year before. */
record LegalHoliday(String rule, int year, LocalDate heldOn, boolean observed) {}
