package org.stathouse.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Dates and times as people read them, in the City's time zone. */
@Component
public class DateTexts {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("MMM d, uuuu, h:mm a zzz", Locale.US);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

    private final ZoneId zone;

    public DateTexts(@Value("${stathouse.zone}") ZoneId zone) {
        this.zone = zone;
    }

    /** "Nov 22, 2026". */
    public String date(LocalDate day) {
        return DATE.format(day);
    }

    /** "February 2027". */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** "Feb", and for January "Jan 27", so that a row of months tells where a year begins. */
    public static String shortMonth(YearMonth month) {
        String name = month.getMonth().getDisplayName(TextStyle.SHORT, Locale.US);
        return month.getMonth() == Month.JANUARY ? name + " " + month.getYear() % 100 : name;
    }

    /** The date spelled out in a language of the public pages: "November 22, 2026", "22 de noviembre de 2026". */
    public String longDate(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(day);
    }

    /** The date of an instant in the City's zone: "Nov 22, 2026". */
    public String date(Instant instant) {
        return DATE.format(instant.atZone(zone));
    }

    /** The calendar day of an instant in the City's zone. */
    public LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** The instant of a date and time of day in the City's zone. */
    public Instant instant(LocalDateTime time) {
        return time.atZone(zone).toInstant();
    }

    /** "Nov 22, 2026, 5:00 PM EST". */
    public String dateTime(Instant instant) {
        return DATE_TIME.format(instant.atZone(zone));
    }

    /** The same for a day and a time of day in the City's zone. */
    public String dateTime(LocalDate day, LocalTime time) {
        return DATE_TIME.format(day.atTime(time).atZone(zone));
    }

    /** The time of day of an instant in the City's zone: "10:32 AM". */
    public String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    /** A due date by working days left: "in 3 working days", "today", "2 working days overdue". */
    public String due(int workingDaysLeft) {
        if (workingDaysLeft == 0) {
            return "today";
        }
        int days = Math.abs(workingDaysLeft);
        String count = days + (days == 1 ? " working day" : " working days");
        return workingDaysLeft > 0 ? "in " + count : count + " overdue";
    }
}
