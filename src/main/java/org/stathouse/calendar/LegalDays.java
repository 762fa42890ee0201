package org.stathouse.calendar;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stathouse.calendar.SkippedDay.Reason;

/** The counting over a fixed set of holidays: it looks at one day after the other, for it has to name each that it does not count. */
final class LegalDays implements LegalCalendar {

    private final Map<LocalDate, HolidayView> holidays = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();

    LegalDays(Collection<HolidayView> days) {
        for (HolidayView day : days) {
            holidays.put(day.date(), day);
            if (day.basis() == HolidayBasis.LAW) {
                years.add(day.date().getYear());
            }
        }
    }

    @Override
    public DayCount count(Span span, HolidayList list) {
        return count(span, list, true);
    }

    @Override
    public DayCount countWithoutMoving(Span span, HolidayList list) {
        return count(span, list, false);
    }

    @Override
    public boolean covers(LocalDate day) {
        return years.contains(day.getYear()) && years.contains(day.getYear() + 1);
    }

    private DayCount count(Span span, HolidayList list, boolean moving) {
        List<SkippedDay> skipped = new ArrayList<>();
        List<SkippedDay> worked = new ArrayList<>();
        LocalDate last = span.from();
        for (Leg leg : span.legs()) {
            last = count(leg, last, span, list, skipped, worked);
        }
        List<SkippedDay> moved = new ArrayList<>();
        LocalDate due = moving ? move(last, span, list, moved) : last;
        return new DayCount(span, list, last, due, skipped, worked, moved);
    }

    private LocalDate count(Leg leg, LocalDate from, Span span, HolidayList list, List<SkippedDay> skipped, List<SkippedDay> worked) {
        LocalDate day = from;
        for (int left = leg.days(); left > 0; ) {
            day = day.plusDays(1);
            SkippedDay why = standstill(day, span);
            if (why == null && leg.working()) {
                why = closed(day, list);
            }
            if (why == null) {
                left--;
                if (leg.working()) {
                    onTheOtherListOnly(day).ifPresent(worked::add);
                }
            } else {
                skipped.add(why);
            }
        }
        return day;
    }

    private LocalDate move(LocalDate last, Span span, HolidayList list, List<SkippedDay> moved) {
        return switch (list) {
            case WIDER -> forward(last, span, moved);
            case NARROWER -> back(last, span.from(), moved);
        };
    }

    /** "The last day rolls past weekend and holiday" (COMAR 28.02.01.04 [P]), and past days on which time stands still. */
    private LocalDate forward(LocalDate last, Span span, List<SkippedDay> moved) {
        LocalDate day = last;
        for (SkippedDay why = barred(day, span); why != null; why = barred(day, span)) {
            moved.add(why);
            day = day.plusDays(1);
        }
        return day;
    }

    private @Nullable SkippedDay barred(LocalDate day, Span span) {
        SkippedDay why = closed(day, HolidayList.WIDER);
        return why == null ? standstill(day, span) : why;
    }

    /** A day on which staff work; one that is closed to them by either list will not do. Never back to the day of the start. */
    private LocalDate back(LocalDate last, LocalDate from, List<SkippedDay> moved) {
        LocalDate day = last;
        for (SkippedDay why = officeClosed(day); why != null && day.isAfter(from.plusDays(1)); why = officeClosed(day)) {
            moved.add(why);
            day = day.minusDays(1);
        }
        if (officeClosed(day) == null) {
            return day;
        }
        moved.clear();
        return last;
    }

    private @Nullable SkippedDay officeClosed(LocalDate day) {
        HolidayView holiday = holidays.get(day);
        return holiday == null || holiday.observed() ? closed(day, HolidayList.WIDER) : weekend(day);
    }

    private @Nullable SkippedDay closed(LocalDate day, HolidayList list) {
        SkippedDay weekend = weekend(day);
        HolidayView holiday = holidays.get(day);
        if (weekend != null || holiday == null) {
            return weekend;
        }
        return reason(holiday, list).map(reason -> new SkippedDay(day, reason, holiday.name())).orElse(null);
    }

    private Optional<SkippedDay> onTheOtherListOnly(LocalDate day) {
        return Optional.ofNullable(holidays.get(day))
                .flatMap(holiday -> reason(holiday, HolidayList.WIDER).map(reason -> new SkippedDay(day, reason, holiday.name())));
    }

    /** Why it is not counted over that list; nothing where it is. */
    private static Optional<Reason> reason(HolidayView day, HolidayList list) {
        boolean skipped =
                switch (list) {
                    case WIDER -> day.legal() || day.observed();
                    case NARROWER -> day.legal() && day.observed();
                };
        return skipped ? Optional.of(standing(day)) : Optional.empty();
    }

    private static Reason standing(HolidayView day) {
        if (day.legal()) {
            return day.observed() ? Reason.HOLIDAY : Reason.LEGAL_ONLY;
        }
        return Reason.CITY_ONLY;
    }

    private static @Nullable SkippedDay weekend(LocalDate day) {
        return WorkingDays.isWeekend(day)
                ? new SkippedDay(day, Reason.WEEKEND, day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US))
                : null;
    }

    private static @Nullable SkippedDay standstill(LocalDate day, Span span) {
        for (Standstill still : span.standstills()) {
            if (still.holds(day)) {
                return new SkippedDay(day, Reason.STANDSTILL, still.why());
            }
        }
        return null;
    }
}
