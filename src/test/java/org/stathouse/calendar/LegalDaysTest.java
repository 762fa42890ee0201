package org.stathouse.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.stathouse.calendar.SkippedDay.Reason;
import org.stathouse.shared.DateTexts;

/** Compares the counting with one that knows nothing but which days work, and what it says with what it did. */
class LegalDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2027, 2, 5);
    private static final DateTexts TEXTS = new DateTexts(ZoneId.of("America/New_York"));
    private static final Map<Integer, List<LegalHoliday>> BY_RULE =
            IntStream.rangeClosed(2019, 2041).boxed().collect(Collectors.toMap(year -> year, new HolidayRules()::of));

    @Example
    void skipsOverTheWiderListWhatIsLegalThoughTheCityWorks() {
        DayCount count = ofTheRules().count(workingDays(10), HolidayList.WIDER);

        assertThat(count.due()).isEqualTo(LocalDate.of(2027, 2, 23));
        assertThat(count.skipped())
                .filteredOn(day -> day.reason() != Reason.WEEKEND)
                .containsExactly(
                        new SkippedDay(LocalDate.of(2027, 2, 12), Reason.LEGAL_ONLY, "LINCOLN"),
                        new SkippedDay(LocalDate.of(2027, 2, 15), Reason.HOLIDAY, "PRESIDENTS_DAY"));
    }

    @Example
    void countsOverTheNarrowerListOnADayThatIsOnOneListOnly() {
        DayCount count = ofTheRules().count(workingDays(10), HolidayList.NARROWER);

        assertThat(count.due()).isEqualTo(LocalDate.of(2027, 2, 22));
        assertThat(count.worked()).containsExactly(new SkippedDay(LocalDate.of(2027, 2, 12), Reason.LEGAL_ONLY, "LINCOLN"));
    }

    @Example
    void tellsTheWholeCountInWords() {
        DayCount count = ofTheRules().count(workingDays(10), HolidayList.WIDER);

        assertThat(CountWords.of(count, TEXTS))
                .isEqualTo("10 working days after Fri, Feb 5, 2027, which is not counted itself: Tue, Feb 23, 2027. "
                        + "Not counted: Feb 6, 2027 to Feb 7, 2027 (weekend); "
                        + "Feb 12, 2027 (LINCOLN: the City works, but it is a legal holiday); Feb 13, 2027 to Feb 14, 2027 (weekend); "
                        + "Feb 15, 2027 (PRESIDENTS_DAY); Feb 20, 2027 to Feb 21, 2027 (weekend).");
    }

    @Example
    void rollsTheLastDayOnPastAWeekendAndTellsIt() {
        DayCount count = ofTheRules().count(days(30), HolidayList.WIDER);

        assertThat(CountWords.of(count, TEXTS))
                .isEqualTo("30 days after Fri, Feb 5, 2027, which is not counted itself: Sun, Mar 7, 2027. "
                        + "The last day moves on to Mon, Mar 8, 2027 past: Mar 7, 2027 (Sunday).");
    }

    @Example
    void movesTheTargetsLastDayBackToADayOnWhichTheCityWorks() {
        assertThat(ofTheRules().count(days(30), HolidayList.NARROWER).due()).isEqualTo(LocalDate.of(2027, 3, 5));
    }

    @Example
    void takesTheEmployeesFridayForAHolidayOnSaturdayOnTheWiderListOnly() {
        LocalDate thursday = LocalDate.of(2026, 7, 2);
        Span oneDay = new Span(thursday, List.of(new Leg(1, true)), List.of());

        assertThat(ofTheRules().count(oneDay, HolidayList.WIDER).due()).as("Friday July 3 is skipped").isEqualTo(LocalDate.of(2026, 7, 6));
        assertThat(ofTheRules().count(oneDay, HolidayList.NARROWER).last()).as("no legal holiday").isEqualTo(LocalDate.of(2026, 7, 3));
    }

    @Example
    void takesASundaysHolidayOnTheMondayAfterOnBothLists() {
        Span oneDay = new Span(LocalDate.of(2027, 7, 2), List.of(new Leg(1, true)), List.of());

        assertThat(HolidayList.values())
                .allSatisfy(list -> assertThat(ofTheRules().count(oneDay, list).due()).isEqualTo(LocalDate.of(2027, 7, 6)));
    }

    @Example
    void skipsElectionDayInEvenYearsOnly() {
        Span evenYear = new Span(LocalDate.of(2028, 11, 6), List.of(new Leg(1, true)), List.of());
        Span oddYear = new Span(LocalDate.of(2027, 11, 1), List.of(new Leg(1, true)), List.of());

        assertThat(ofTheRules().count(evenYear, HolidayList.NARROWER).due()).isEqualTo(LocalDate.of(2028, 11, 8));
        assertThat(ofTheRules().count(oddYear, HolidayList.WIDER).due()).isEqualTo(LocalDate.of(2027, 11, 2));
    }

    @Example
    void countsTheLeapDay() {
        Span month = new Span(LocalDate.of(2028, 2, 2), List.of(new Leg(30, false)), List.of());

        assertThat(ofTheRules().count(month, HolidayList.WIDER).due()).isEqualTo(LocalDate.of(2028, 3, 3));
    }

    @Property(tries = 10_000)
    void countsAsACounterThatGoesDayByDay(
            @ForAll("nearReceipts") LocalDate from,
            @ForAll @IntRange(max = 120) int days,
            @ForAll boolean working,
            @ForAll("calendars") Map<LocalDate, HolidayView> calendar,
            @ForAll HolidayList list) {
        DayCount count = new LegalDays(calendar.values()).count(new Span(from, List.of(new Leg(days, working)), List.of()), list);

        LocalDate last = PlainCount.last(from, days, working, day -> PlainCount.off(day, calendar, list));
        assertThat(count.last()).isEqualTo(last);
        assertThat(count.due()).isEqualTo(list == HolidayList.WIDER ? PlainCount.forward(last, calendar) : PlainCount.back(last, from, calendar));
    }

    @Property(tries = 10_000)
    void countsTheYearsByTheRulesOfTheLaw(@ForAll("receipts") LocalDate from, @ForAll @IntRange(min = 1, max = 50) int days, @ForAll HolidayList list) {
        DayCount count = ofTheRules().count(new Span(from, List.of(new Leg(days, true)), List.of()), list);

        assertThat(count.last()).isEqualTo(PlainCount.last(from, days, true, day -> switch (list) {
            case WIDER -> PlainLaw.legal(day) || PlainLaw.observed(day);
            case NARROWER -> PlainLaw.legal(day) && PlainLaw.observed(day);
        }));
    }

    @Property(tries = 2_000)
    void neverGivesTheNarrowerListALaterDate(
            @ForAll("nearReceipts") LocalDate from,
            @ForAll @IntRange(max = 120) int days,
            @ForAll boolean working,
            @ForAll("calendars") Map<LocalDate, HolidayView> calendar) {
        LegalDays legal = new LegalDays(calendar.values());
        Span span = new Span(from, List.of(new Leg(days, working)), List.of());

        assertThat(legal.count(span, HolidayList.NARROWER).due()).isBeforeOrEqualTo(legal.count(span, HolidayList.WIDER).due());
        assertThat(legal.count(span, HolidayList.NARROWER).due()).isBeforeOrEqualTo(legal.countWithoutMoving(span, HolidayList.WIDER).due());
    }

    @Property(tries = 2_000)
    void namesEachDayThatItDidNotCount(
            @ForAll("nearReceipts") LocalDate from,
            @ForAll @IntRange(max = 60) int days,
            @ForAll("calendars") Map<LocalDate, HolidayView> calendar,
            @ForAll HolidayList list) {
        DayCount count = new LegalDays(calendar.values()).count(new Span(from, List.of(new Leg(days, true)), List.of()), list);
        Set<LocalDate> skipped = count.skipped().stream().map(SkippedDay::day).collect(Collectors.toSet());

        assertThat(from.datesUntil(count.last()).map(day -> day.plusDays(1)).filter(day -> !skipped.contains(day))).hasSize(days);
        assertThat(count.skipped()).allMatch(day -> PlainCount.off(day.day(), calendar, list));
    }

    @Property(tries = 2_000)
    void neitherCountsNorEndsOnADayOnWhichTimeStandsStill(
            @ForAll("receipts") LocalDate from,
            @ForAll @IntRange(min = 1, max = 50) int days,
            @ForAll boolean working,
            @ForAll @IntRange(min = -20, max = 80) int after,
            @ForAll @IntRange(max = 100) int still) {
        LocalDate begins = from.plusDays(after);
        LocalDate ends = begins.plusDays(still);
        Span span = new Span(from, List.of(new Leg(days, working)), List.of(new Standstill(begins, ends, "the Ombudsman has the matter")));
        DayCount count = ofTheRules().count(span, HolidayList.WIDER);

        assertThat(count.due().isBefore(begins) || !count.due().isBefore(ends)).isTrue();
        assertThat(count.last()).isEqualTo(PlainCount.last(from, days, day -> !PlainCount.within(day, begins, ends)
                && !(working && (weekend(day) || PlainLaw.legal(day) || PlainLaw.observed(day)))));
    }

    @Provide
    Arbitrary<LocalDate> receipts() {
        return Arbitraries.longs()
                .between(LocalDate.of(2020, 1, 1).toEpochDay(), LocalDate.of(2040, 6, 30).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Where the calendars have their days. */
    @Provide
    Arbitrary<LocalDate> nearReceipts() {
        return Arbitraries.longs()
                .between(LocalDate.of(2026, 12, 1).toEpochDay(), LocalDate.of(2028, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Up to 200 days of all kinds, dense enough that a count meets several. */
    @Provide
    Arbitrary<Map<LocalDate, HolidayView>> calendars() {
        Arbitrary<LocalDate> dates = Arbitraries.longs()
                .between(LocalDate.of(2027, 1, 1).toEpochDay(), LocalDate.of(2028, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(dates, Arbitraries.of(HolidayBasis.class), Arbitraries.of(true, false))
                .as((date, basis, observed) -> day(date, "Holiday", basis, observed))
                .list()
                .ofMaxSize(200)
                .map(days -> days.stream().collect(Collectors.toMap(HolidayView::date, day -> day, (one, other) -> one, HashMap::new)));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Span workingDays(int days) {
        return new Span(FRIDAY, List.of(new Leg(days, true)), List.of());
    }

    private static Span days(int days) {
        return new Span(FRIDAY, List.of(new Leg(days, false)), List.of());
    }

    private static HolidayView day(LocalDate date, String name, HolidayBasis basis, boolean observed) {
        return new HolidayView(new UUID(0, date.toEpochDay()), date, name, basis, basis != HolidayBasis.FRIDAY_OBSERVANCE, observed, 0);
    }

    private static LegalDays ofTheRules() {
        return new LegalDays(BY_RULE.values().stream()
                .flatMap(List::stream)
                .map(day -> day(day.heldOn(), day.rule(), day.basis(), day.observed()))
                .toList());
    }

    /** The holidays of State Government Article §1-111 written down a second time, without the product's rules. */
    private static final class PlainLaw {

        static boolean legal(LocalDate day) {
            return named(day) || day.getDayOfWeek() == DayOfWeek.MONDAY && fixed(day.minusDays(1));
        }

        /** The State employees' and the City's days: neither Lincoln's, Maryland nor Defenders' Day; Friday for a Saturday. */
        static boolean observed(LocalDate day) {
            boolean friday = day.getDayOfWeek() == DayOfWeek.FRIDAY && fixed(day.plusDays(1)) && !workedThrough(day.plusDays(1));
            boolean monday = day.getDayOfWeek() == DayOfWeek.MONDAY && workedThrough(day.minusDays(1));
            return friday || legal(day) && !workedThrough(day) && !monday;
        }

        private static boolean named(LocalDate day) {
            return fixed(day) || movable(day);
        }

        private static boolean fixed(LocalDate day) {
            return workedThrough(day)
                    || is(day, Month.JANUARY, 1) || is(day, Month.JUNE, 19) || is(day, Month.JULY, 4)
                    || is(day, Month.NOVEMBER, 11) || is(day, Month.DECEMBER, 25);
        }

        private static boolean workedThrough(LocalDate day) {
            return is(day, Month.FEBRUARY, 12) || is(day, Month.MARCH, 25) || is(day, Month.SEPTEMBER, 12);
        }

        private static boolean movable(LocalDate day) {
            int week = (day.getDayOfMonth() - 1) / 7 + 1;
            boolean monday = day.getDayOfWeek() == DayOfWeek.MONDAY;
            return switch (day.getMonth()) {
                case JANUARY, FEBRUARY -> monday && week == 3;
                case MAY -> monday && day.getDayOfMonth() > 24;
                case SEPTEMBER -> monday && week == 1;
                case OCTOBER -> monday && week == 2;
                case NOVEMBER -> thanksgiving(day) || thanksgiving(day.minusDays(1)) || election(day);
                case MARCH, APRIL -> day.plusDays(2).equals(easter(day.getYear()));
                case JUNE, JULY, AUGUST, DECEMBER -> false;
            };
        }

        private static boolean thanksgiving(LocalDate day) {
            return day.getMonth() == Month.NOVEMBER && day.getDayOfWeek() == DayOfWeek.THURSDAY && (day.getDayOfMonth() - 1) / 7 == 3;
        }

        private static boolean election(LocalDate day) {
            return day.getYear() % 2 == 0 && day.getDayOfWeek() == DayOfWeek.TUESDAY && day.getDayOfMonth() >= 2 && day.getDayOfMonth() <= 8;
        }

        /** By Butcher's rule. */
        private static LocalDate easter(int year) {
            int a = year % 19;
            int b = year / 100;
            int c = year % 100;
            int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
            int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
            int m = (a + 11 * h + 22 * l) / 451;
            int sum = h + l - 7 * m + 114;
            return LocalDate.of(year, sum / 31, sum % 31 + 1);
        }

        private static boolean is(LocalDate day, Month month, int dayOfMonth) {
            return day.getMonth() == month && day.getDayOfMonth() == dayOfMonth;
        }
    }
}
