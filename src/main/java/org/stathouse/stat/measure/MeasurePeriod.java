package org.stathouse.stat.measure;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stathouse.stat.Frequency;

/**
 * One period of a measure: a week as ISO 8601 counts them (Monday to Sunday, week 1 holds the year's first Thursday), a month or a
 * quarter of the calendar year; in the City's time zone.
 *
 * @param from its first day
 */
public record MeasurePeriod(Frequency frequency, LocalDate from) {

    private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");

    /** The period that a day lies in. */
    public static MeasurePeriod holding(Frequency frequency, LocalDate day) {
        return new MeasurePeriod(frequency, switch (frequency) {
            case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHLY -> day.withDayOfMonth(1);
            case QUARTERLY -> day.with(IsoFields.DAY_OF_QUARTER, 1);
        });
    }

    /** Reads what people write, {@code 2027-W09}, {@code 2027-03} or {@code 2027-Q1} by the frequency; nothing if it is no such period. */
    public static Optional<MeasurePeriod> parse(Frequency frequency, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return firstDay(frequency, text.strip()).map(day -> new MeasurePeriod(frequency, day));
        } catch (DateTimeException noSuchPeriod) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> firstDay(Frequency frequency, String text) {
        return switch (frequency) {
            case WEEKLY -> WEEK.matcher(text).matches()
                    ? Optional.of(LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE))
                    : Optional.empty();
            case MONTHLY -> MONTH.matcher(text).matches() ? Optional.of(LocalDate.parse(text + "-01")) : Optional.empty();
            case QUARTERLY -> {
                Matcher quarter = QUARTER.matcher(text);
                yield quarter.matches()
                        ? Optional.of(LocalDate.of(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2)) * 3 - 2, 1))
                        : Optional.empty();
            }
        };
    }

    /** A period of that frequency as people write it, for a hint. */
    public static String example(Frequency frequency) {
        return switch (frequency) {
            case WEEKLY -> "2027-W09";
            case MONTHLY -> "2027-03";
            case QUARTERLY -> "2027-Q1";
        };
    }

    /** The period so many later; earlier where it is negative. */
    public MeasurePeriod plus(int periods) {
        return new MeasurePeriod(frequency, switch (frequency) {
            case WEEKLY -> from.plusWeeks(periods);
            case MONTHLY -> from.plusMonths(periods);
            case QUARTERLY -> from.plus(periods, IsoFields.QUARTER_YEARS);
        });
    }

    /** The last day of the period. */
    public LocalDate lastDay() {
        return plus(1).from().minus(1, ChronoUnit.DAYS);
    }

    /** Whether the period is over on that day: its last day has passed. */
    public boolean isOverOn(LocalDate day) {
        return lastDay().isBefore(day);
    }

    /** The last period that is over on that day. */
    public static MeasurePeriod lastOverOn(Frequency frequency, LocalDate day) {
        return holding(frequency, day).plus(-1);
    }

    /** As people write it: {@code 2027-W09}, {@code 2027-03}, {@code 2027-Q1}. */
    public String text() {
        return switch (frequency) {
            case WEEKLY -> "%04d-W%02d".formatted(from.get(IsoFields.WEEK_BASED_YEAR), from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTHLY -> "%04d-%02d".formatted(from.getYear(), from.getMonthValue());
            case QUARTERLY -> "%04d-Q%d".formatted(from.getYear(), from.get(IsoFields.QUARTER_OF_YEAR));
        };
    }
}
