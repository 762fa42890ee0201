package org.stathouse.stat.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.stat.Cadence;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.StatSchedule;
import org.stathouse.stat.catalog.FocusSeason;

/** How days, times and terms of Stats and sessions read on screen. */
public final class StatWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d, uuuu", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    private StatWords() {}

    /** "Thu, Mar 18, 2027". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "10:00 AM". */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** "Thu, Mar 18, 2027, 10:00 AM". */
    public static String when(LocalDate day, LocalTime time) {
        return day(day) + ", " + time(time);
    }

    /** "Every two weeks, Tuesday, 10:00 AM". */
    public static String meets(StatSchedule schedule) {
        if (schedule.cadence() == Cadence.ONE_OFF) {
            return schedule.cadence().label() + ", " + when(schedule.firstDay(), schedule.startsAt());
        }
        return schedule.cadence().label() + ", " + weekday(schedule.weekday()) + ", " + time(schedule.startsAt());
    }

    /** "Tuesday". */
    public static String weekday(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.US);
    }

    /** "April". */
    public static String month(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.US);
    }

    /** "April to August", "May". */
    public static String months(FocusSeason season) {
        Month from = season.from();
        Month to = season.to();
        if (from == null || to == null) {
            return "–";
        }
        return from == to ? month(from) : month(from) + " to " + month(to);
    }

    /** "1 session", "3 sessions". */
    public static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** The text, or a dash where there is none. */
    public static String text(@Nullable String value) {
        return value == null || value.isBlank() ? "–" : value;
    }

    /** How far a session is, in color and word. */
    public static StatusBadge badge(SessionStatus status) {
        Tone tone = switch (status) {
            case PLANNED -> Tone.INFO;
            case IN_SESSION -> Tone.PROGRESS;
            case DEBRIEF -> Tone.WARNING;
            case CLOSED -> Tone.GOOD;
            case CANCELLED -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, status.label());
    }
}
