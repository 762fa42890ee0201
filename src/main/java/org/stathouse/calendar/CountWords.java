package org.stathouse.calendar;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stathouse.shared.DateTexts;

/** A count of days in sentences: from when, how many, which days were not counted and why, and where the last day was moved. */
public final class CountWords {

    private final DayCount count;
    private final DateTexts dates;

    private CountWords(DayCount count, DateTexts dates) {
        this.count = count;
        this.dates = dates;
    }

    /** The whole of it. */
    public static String of(DayCount count, DateTexts dates) {
        return new CountWords(count, dates).text();
    }

    private String text() {
        List<String> sentences = new ArrayList<>();
        sentences.add("%s after %s, which is not counted itself: %s.".formatted(length(), day(count.span().from()), day(count.last())));
        if (!count.skipped().isEmpty()) {
            sentences.add("Not counted: " + listed(count.skipped()) + ".");
        }
        if (!count.worked().isEmpty()) {
            sentences.add("Counted: " + listed(count.worked()) + ".");
        }
        if (!count.moved().isEmpty()) {
            sentences.add("The last day moves %s to %s past: %s.".formatted(direction(), day(count.due()), listed(count.moved())));
        }
        return String.join(" ", sentences);
    }

    private String length() {
        return count.span().legs().stream().map(Leg::words).collect(Collectors.joining(" and then "));
    }

    private String direction() {
        return count.due().isBefore(count.last()) ? "back" : "on";
    }

    private String day(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.US) + ", " + dates.date(day);
    }

    /** Days in a row with the same reason are told together: a weekend, the weeks of a standstill. */
    private String listed(List<SkippedDay> days) {
        List<String> parts = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= days.size(); i++) {
            if (i == days.size() || !follows(days.get(i - 1), days.get(i))) {
                parts.add(run(days.get(first), days.get(i - 1)));
                first = i;
            }
        }
        return String.join("; ", parts);
    }

    private static boolean follows(SkippedDay before, SkippedDay day) {
        boolean alike =
                switch (day.reason()) {
                    case WEEKEND -> true;
                    case HOLIDAY, LEGAL_ONLY, CITY_ONLY, STANDSTILL -> before.name().equals(day.name());
                };
        return alike && before.reason() == day.reason() && day.day().equals(before.day().plusDays(1));
    }

    private String run(SkippedDay from, SkippedDay to) {
        String days = from.equals(to) ? dates.date(from.day()) : dates.date(from.day()) + " to " + dates.date(to.day());
        return days + " (" + why(from, to) + ")";
    }

    private static String why(SkippedDay from, SkippedDay to) {
        return switch (from.reason()) {
            case WEEKEND -> from.equals(to) ? from.name() : "weekend";
            case HOLIDAY -> from.name();
            case LEGAL_ONLY -> from.name() + ": the City works, but it is a legal holiday";
            case CITY_ONLY -> from.name() + ": City offices are closed, but it is no legal holiday";
            case STANDSTILL -> from.name();
        };
    }
}
