package org.stathouse.stat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a Stat or Tiger Team meets, in the City's time zone.
 *
 * @param weekday the day of the week on which sessions fall unless the City is closed then
 * @param startsAt when they begin
 * @param firstDay no session comes from the cadence before this day; the first one falls on the first such weekday from it on
 * @param place where they are held, in words; may be empty
 */
public record StatSchedule(Cadence cadence, DayOfWeek weekday, LocalTime startsAt, LocalDate firstDay, String place) {}
