package org.stathouse.mpia.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** The groups of the deadline board, each with the due days that it holds; weeks end on Sunday, for legal dates may fall on any day. */
enum BoardGroup {
    OVERDUE("Overdue", "No legal date has passed."),
    TODAY("Today", "Nothing is due today."),
    THIS_WEEK("This week", "Nothing else is due this week."),
    NEXT_WEEK("Next week", "Nothing is due next week."),
    LATER("Later", "Nothing is due later.");

    private final String heading;
    private final String empty;

    BoardGroup(String heading, String empty) {
        this.heading = heading;
        this.empty = empty;
    }

    String heading() {
        return heading;
    }

    /** The sentence where the group has no date. */
    String empty() {
        return empty;
    }

    /** Its due days seen from that day. */
    Days days(LocalDate today) {
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        LocalDate nextSunday = sunday.plusWeeks(1);
        return switch (this) {
            case OVERDUE -> new Days(null, today.minusDays(1));
            case TODAY -> new Days(today, today);
            case THIS_WEEK -> new Days(today.plusDays(1), sunday);
            case NEXT_WEEK -> new Days(sunday.plusDays(1), nextSunday);
            case LATER -> new Days(nextSunday.plusDays(1), null);
        };
    }

    /**
     * A span of days; empty where it ends before it begins, as what is left of the week is on a Sunday.
     *
     * @param from the first day, none for any before
     * @param to the last day, none for any after
     */
    record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

        boolean isEmpty() {
            return from != null && to != null && to.isBefore(from);
        }
    }
}
