package org.stathouse.stat.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stathouse.stat.Cadence;
import org.stathouse.stat.StatSchedule;

/**
 * When and where a Stat meets, as it is kept.
 *
 * @param startMinute minutes after midnight in the City's time zone
 * @param firstDay no session comes from the cadence before this day
 */
@Embeddable
record MeetingTimes(
        @Enumerated(EnumType.STRING) Cadence cadence,
        @Enumerated(EnumType.STRING) DayOfWeek weekday,
        @Column(name = "start_minute") int startMinute,
        @Column(name = "first_day") LocalDate firstDay,
        String place) {

    private static final int MINUTES_OF_HOUR = 60;

    /** Of a form in which nothing is missing. */
    static MeetingTimes of(StatForm form) {
        LocalTime start = Objects.requireNonNull(form.startsAt());
        return new MeetingTimes(
                Objects.requireNonNull(form.cadence()),
                Objects.requireNonNull(form.weekday()),
                start.getHour() * MINUTES_OF_HOUR + start.getMinute(),
                Objects.requireNonNull(form.firstDay()),
                form.place() == null ? "" : form.place().strip());
    }

    LocalTime startsAt() {
        return LocalTime.MIN.plusMinutes(startMinute);
    }

    StatSchedule schedule() {
        return new StatSchedule(cadence, weekday, startsAt(), firstDay, place);
    }

    /** What the audit trail says of it. */
    Map<String, @Nullable Object> facts() {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("cadence", cadence.name());
        facts.put("weekday", weekday.name());
        facts.put("startsAt", startsAt().toString());
        facts.put("firstDay", firstDay.toString());
        facts.put("place", place);
        return facts;
    }
}
