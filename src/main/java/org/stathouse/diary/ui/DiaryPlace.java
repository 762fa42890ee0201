package org.stathouse.diary.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stathouse.diary.DiaryFilter;
import org.stathouse.diary.DiaryQuery.Whose;
import org.stathouse.shared.ui.AddressValues;

/**
 * What the diary shows, as its address says it.
 *
 * @param day a day of the month or week that is shown; the first day of the agenda
 * @param kinds the codes of the kinds that are shown; all where there are none
 */
record DiaryPlace(Layout layout, LocalDate day, Set<String> kinds, Whose whose) {

    /** How dates are laid out. */
    enum Layout {
        MONTH("Month"),
        WEEK("Week"),
        AGENDA("Agenda");

        private final String label;

        Layout(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** The days that an agenda lists at once. */
    static final int AGENDA_DAYS = 30;

    private static final int WEEK = 7;

    /** Reads an address; what it holds of nonsense is left out. */
    static DiaryPlace of(QueryParameters address, LocalDate today) {
        return new DiaryPlace(
                AddressValues.one(Layout.class, address, "view").orElse(Layout.MONTH),
                AddressValues.text(address, "on").map(text -> day(text, today)).orElse(today),
                AddressValues.text(address, "kinds")
                        .map(text -> Arrays.stream(text.split(",")).filter(kind -> !kind.isBlank()).collect(Collectors.toCollection(TreeSet::new)))
                        .orElseGet(TreeSet::new),
                AddressValues.one(Whose.class, address, "whose").orElse(Whose.MINE));
    }

    private static LocalDate day(String text, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(text);
            // A year that nobody lives to see would break the grid rather than show anything.
            return Math.abs(day.getYear() - today.getYear()) > 100 ? today : day;
        } catch (DateTimeException unreadable) {
            return today;
        }
    }

    QueryParameters query() {
        return new AddressValues()
                .with("view", layout)
                .with("on", day)
                .with("kinds", kinds.isEmpty() ? null : String.join(",", new TreeSet<>(kinds)))
                .with("whose", whose == Whose.MINE ? null : whose)
                .query();
    }

    DiaryPlace with(Layout other) {
        return new DiaryPlace(other, day, kinds, whose);
    }

    DiaryPlace on(LocalDate other) {
        return new DiaryPlace(layout, other, kinds, whose);
    }

    DiaryPlace with(Set<String> otherKinds, Whose otherWhose) {
        return new DiaryPlace(layout, day, otherKinds, otherWhose);
    }

    /** The month, week or 30 days before. */
    DiaryPlace earlier() {
        return on(switch (layout) {
            case MONTH -> day.withDayOfMonth(1).minusMonths(1);
            case WEEK -> day.minusDays(WEEK);
            case AGENDA -> day.minusDays(AGENDA_DAYS);
        });
    }

    /** The month, week or 30 days after. */
    DiaryPlace later() {
        return on(switch (layout) {
            case MONTH -> day.withDayOfMonth(1).plusMonths(1);
            case WEEK -> day.plusDays(WEEK);
            case AGENDA -> day.plusDays(AGENDA_DAYS);
        });
    }

    /** The first day that is shown: weeks begin on Sunday, as American calendars print them. */
    LocalDate first() {
        return switch (layout) {
            case MONTH -> day.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
            case AGENDA -> day;
        };
    }

    /** The last day that is shown. */
    LocalDate last() {
        return switch (layout) {
            case MONTH -> YearMonth.from(day).atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
            case WEEK -> first().plusDays(WEEK - 1);
            case AGENDA -> day.plusDays(AGENDA_DAYS - 1);
        };
    }

    DiaryFilter filter() {
        return new DiaryFilter(first(), last(), kinds, whose);
    }
}
