package org.stathouse.mpia.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.CountWords;
import org.stathouse.calendar.DayCount;
import org.stathouse.calendar.HolidayList;
import org.stathouse.calendar.Leg;
import org.stathouse.calendar.LegalCalendar;
import org.stathouse.calendar.Span;
import org.stathouse.calendar.Standstill;
import org.stathouse.mpia.LegalDate;
import org.stathouse.shared.DateTexts;

/**
 * Counts one date by its policy: the legal date over the wider list of holidays, its last day moved on; the staff target over the narrower
 * one, its last day moved back, so that it is never the later of the two (mpia.md §7).
 */
@Component
class ClockArithmetic {

    /** GP §4-1B-04: so long the Ombudsman may have a matter; a pending one is taken to last as long. */
    private static final int OMBUDSMAN_DAYS = 90;

    private final LegalCalendar calendar;
    private final DateTexts dates;

    ClockArithmetic(LegalCalendar calendar, DateTexts dates) {
        this.calendar = calendar;
        this.dates = dates;
    }

    Counted count(ClockPolicy policy, LocalDate starts, Movers movers, ClockSettings settings) {
        List<Standstill> standstills = policy.moves() && settings.ombudsmanStops() ? standstills(movers) : List.of();
        List<Leg> legs = new ArrayList<>(List.of(policy.leg(settings)));
        if (policy.moves()) {
            addConsents(legs, starts, standstills, movers, settings);
        }
        Span span = new Span(starts, legs, standstills);
        DayCount legal = legal(span, settings);
        DayCount target = calendar.count(span, HolidayList.NARROWER);
        return new Counted(
                legal.due(),
                target.due(),
                CountWords.of(legal, dates),
                CountWords.of(target, dates),
                !standstills.isEmpty() && movers.ombudsmanSince().filter(since -> !legal.due().isBefore(since)).isPresent());
    }

    /** What a receipt on that day would give, with nothing that moves it. */
    LegalDate preview(ClockPolicy policy, LocalDate starts, ClockSettings settings) {
        Counted counted = count(policy, starts, Movers.NONE, settings);
        return new LegalDate(
                policy.kind(), starts, counted.due(), counted.target(), counted.arithmetic(), counted.targetArithmetic(),
                policy.source(), policy.sureness(), false, null);
    }

    /** Each consent moves the dates that ran on its day; it neither undoes lateness nor reaches ahead to what begins later. */
    private void addConsents(List<Leg> legs, LocalDate starts, List<Standstill> standstills, Movers movers, ClockSettings settings) {
        for (Movers.Consent consent : movers.consents()) {
            LocalDate dueBefore = legal(new Span(starts, legs, standstills), settings).due();
            if (!consent.on().isBefore(starts) && !consent.on().isAfter(dueBefore)) {
                legs.add(new Leg(consent.days(), false, "by consent of " + dates.date(consent.on())));
            }
        }
    }

    private DayCount legal(Span span, ClockSettings settings) {
        return settings.lastDayRolls()
                ? calendar.count(span, HolidayList.WIDER)
                : calendar.countWithoutMoving(span, HolidayList.WIDER);
    }

    private static List<Standstill> standstills(Movers movers) {
        return movers.ombudsman().stream()
                .sorted(Comparator.comparing(Movers.OmbudsmanTime::from))
                .map(time -> time.until() == null
                        ? new Standstill(
                                time.from(),
                                time.from().plusDays(OMBUDSMAN_DAYS),
                                "the Ombudsman has the matter, here taken to need all of 90 days")
                        : new Standstill(time.from(), time.until(), "the Ombudsman had the matter"))
                .toList();
    }

    /** A date as counted. */
    record Counted(LocalDate due, LocalDate target, String arithmetic, String targetArithmetic, boolean standsStill) {}
}
