package org.stathouse.stat.capture;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.shared.Fault;

/**
 * Reads a day as people say it in the room: {@code 3/15}, {@code Mar 15}, {@code 2027-03-15}, {@code Fri}, {@code next Fri},
 * {@code +5} working days, {@code next} for the next session. A day without a year is the next such day, today included; the name
 * of a weekday is the next one after today; {@code next Fri} is the Friday of the week after this one, weeks beginning on Monday.
 */
final class DueDates {

    /** The fault of a day that is no working day of the City. */
    static final String DAY_OFF = "stat.room.due.dayOff";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d, uuuu", Locale.US);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?");
    private static final Pattern NAMED = Pattern.compile("(\\p{Alpha}{3,9})\\.?\\s+(\\d{1,2})(?:,?\\s+(\\d{4}))?");
    private static final Pattern AHEAD = Pattern.compile("\\+\\s*(\\d{1,3})");
    private static final Pattern WEEKDAY = Pattern.compile("(next\\s+)?(\\p{Alpha}{3,9})\\.?");
    private static final int SHORTEST_NAME = 3;
    private static final int CENTURY = 2000;
    /** Long enough to meet a February 29. */
    private static final int YEARS_AHEAD = 8;

    private final LocalDate today;
    private final WorkingCalendar calendar;
    private final @Nullable LocalDate nextSession;

    DueDates(LocalDate today, WorkingCalendar calendar, @Nullable LocalDate nextSession) {
        this.today = today;
        this.calendar = calendar;
        this.nextSession = nextSession;
    }

    /**
     * A day that was read.
     *
     * @param workingDay the next working day, if it is none
     */
    record Read(@Nullable LocalDate day, @Nullable LocalDate workingDay) {

        static final Read NOTHING = new Read(null, null);
    }

    Read read(@Nullable String typed, List<Fault> faults) {
        if (typed == null) {
            faults.add(Fault.at("due", "stat.room.due.none"));
            return Read.NOTHING;
        }
        LocalDate day = day(typed, faults);
        if (day == null) {
            return Read.NOTHING;
        }
        if (!day.isAfter(today)) {
            faults.add(Fault.at("due", "stat.room.due.past", DAY.format(day)));
        } else if (!calendar.isWorkingDay(day)) {
            LocalDate instead = calendar.plusWorkingDays(day, 1);
            faults.add(Fault.at("due", DAY_OFF, DAY.format(day), DAY.format(instead)));
            return new Read(day, instead);
        }
        return new Read(day, null);
    }

    private @Nullable LocalDate day(String typed, List<Fault> faults) {
        String text = typed.toLowerCase(Locale.ROOT);
        if (text.equals("next")) {
            if (nextSession == null) {
                faults.add(Fault.at("due", "stat.room.due.noNextSession"));
            }
            return nextSession;
        }
        try {
            Optional<LocalDate> found = dated(text).or(() -> ahead(text)).or(() -> weekday(text));
            if (found.isEmpty()) {
                faults.add(Fault.at("due", "stat.room.due.unreadable", typed));
            }
            return found.orElse(null);
        } catch (DateTimeException noSuchDay) {
            faults.add(Fault.at("due", "stat.room.due.noSuchDay", typed));
            return null;
        }
    }

    /** @throws DateTimeException if there is no such day */
    private Optional<LocalDate> dated(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
        }
        Matcher slashed = SLASHED.matcher(text);
        if (slashed.matches()) {
            return Optional.of(day(slashed.group(3), number(slashed, 1), number(slashed, 2)));
        }
        Matcher named = NAMED.matcher(text);
        return named.matches()
                ? month(named.group(1)).map(month -> day(named.group(3), month.getValue(), number(named, 2)))
                : Optional.empty();
    }

    private LocalDate day(@Nullable String year, int month, int day) {
        if (year != null) {
            int full = Integer.parseInt(year);
            return LocalDate.of(full < CENTURY ? CENTURY + full : full, month, day);
        }
        for (int ahead = 0; ahead < YEARS_AHEAD; ahead++) {
            int candidate = today.getYear() + ahead;
            if (isDay(candidate, month, day) && !LocalDate.of(candidate, month, day).isBefore(today)) {
                return LocalDate.of(candidate, month, day);
            }
        }
        return LocalDate.of(today.getYear(), month, day);
    }

    private static boolean isDay(int year, int month, int day) {
        return month >= 1 && month <= Month.values().length && day >= 1 && day <= Month.of(month).length(Year.isLeap(year));
    }

    private Optional<LocalDate> ahead(String text) {
        Matcher ahead = AHEAD.matcher(text);
        return ahead.matches() ? Optional.of(calendar.plusWorkingDays(today, number(ahead, 1))) : Optional.empty();
    }

    private Optional<LocalDate> weekday(String text) {
        Matcher found = WEEKDAY.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Arrays.stream(DayOfWeek.values())
                .filter(weekday -> begins(weekday.name(), found.group(2)))
                .findFirst()
                .map(weekday -> found.group(1) == null
                        ? today.with(TemporalAdjusters.next(weekday))
                        : today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(weekday)));
    }

    private static Optional<Month> month(String text) {
        return Arrays.stream(Month.values()).filter(month -> begins(month.name(), text)).findFirst();
    }

    private static boolean begins(String name, String typed) {
        return typed.length() >= SHORTEST_NAME && name.toLowerCase(Locale.ROOT).startsWith(typed);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
