package org.stathouse.stat.catalog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.stathouse.stat.Cadence;

/** When a Stat is to meet from now on, and its usual focus; what is left out stays as it is. */
public record NewSchedule(
        @Nullable Cadence cadence,
        @Nullable DayOfWeek weekday,
        @Nullable LocalTime startsAt,
        @Nullable LocalDate firstDay,
        @Nullable String focus) {

    /** The form of a Stat with this in it. */
    StatForm on(StatForm now) {
        return new StatForm(
                now.name(), now.code(), now.sponsor(), now.chair(), now.leadAnalyst(), now.analysts(), now.agencies(),
                cadence == null ? now.cadence() : cadence,
                weekday == null ? now.weekday() : weekday,
                startsAt == null ? now.startsAt() : startsAt,
                firstDay == null ? now.firstDay() : firstDay,
                now.place(),
                focus == null ? now.focus() : focus,
                now.seasons(), now.underCityCode());
    }
}
