package org.stathouse.mpia.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.stathouse.calendar.HolidayBasis;
import org.stathouse.calendar.HolidayView;
import org.stathouse.calendar.LegalCalendar;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.clock.ClockArithmetic.Counted;
import org.stathouse.shared.DateTexts;

/** Each policy, over random receipts, calendars, consents and Ombudsman matters, against a count that goes from day to day. */
class ClockArithmeticTest {

    private static final DateTexts TEXTS = new DateTexts(ZoneId.of("America/New_York"));
    private static final ClockSettings SETTINGS = ClockSettings.AS_DELIVERED;
    private static final LocalDate FRIDAY = LocalDate.of(2027, 2, 5);

    @Property(tries = 20_000)
    void countsEveryPolicyAsOneWhoGoesDayByDay(
            @ForAll("policies") ClockPolicy policy,
            @ForAll("receipts") LocalDate starts,
            @ForAll("calendars") Map<LocalDate, HolidayView> calendar,
            @ForAll("movers") Moves moves) {
        Movers movers = moves.from(starts);
        Counted counted = over(calendar.values()).count(policy, starts, movers, SETTINGS);

        DayByDay plain = new DayByDay(calendar, policy, starts, movers);
        assertThat(counted.due()).as(counted.arithmetic()).isEqualTo(plain.due());
        assertThat(counted.target()).as(counted.targetArithmetic()).isEqualTo(plain.target());
        assertThat(counted.target()).isBeforeOrEqualTo(counted.due());
        assertThat(counted.standsStill()).isEqualTo(plain.standsStill());
    }

    /** The lengths and days of mpia.md §1, written down a second time. */
    @Example
    void hasTheLengthsOfTheLaw() {
        assertThat(ClockPolicies.ALL.stream().map(ClockArithmeticTest::length).toList())
                .containsExactly(
                        "ACKNOWLEDGEMENT 1 working day",
                        "TEN_DAY_LETTER 10 working days",
                        "WRONG_CUSTODIAN 10 working days",
                        "NO_RECORD 30 days",
                        "DECISION 30 days",
                        "DECISION 50 days",
                        "PRODUCTION 30 days",
                        "PRODUCTION 50 days",
                        "VICTIM_NOTICE 30 days",
                        "VICTIM_REPLY 10 days",
                        "DENIAL_STATEMENT 10 working days",
                        "COURT_PETITION 10 working days",
                        "OMBUDSMAN_FINISH 90 days",
                        "BOARD_COMPLAINT 30 days",
                        "BOARD_ANSWER 30 days",
                        "BOARD_DECISION 30 days",
                        "BOARD_OUTER_LIMIT 120 days",
                        "LAWSUIT_ANSWER 30 days");
    }

    @Example
    void movesByConsentAndTheOmbudsmanOnlyWhatTheLawLetsMove() {
        assertThat(ClockPolicies.ALL.stream().filter(ClockPolicy::moves).map(ClockPolicy::kind).distinct())
                .containsExactly(DateKind.TEN_DAY_LETTER, DateKind.DECISION, DateKind.PRODUCTION, DateKind.DENIAL_STATEMENT);
    }

    @Example
    void hasOnePolicyForEachDateOfEachKindOfRequest() {
        for (RequestKind request : RequestKind.values()) {
            assertThat(ClockPolicies.ALL.stream().filter(policy -> policy.appliesTo(request)).map(ClockPolicy::kind)).doesNotHaveDuplicates();
        }
        assertThat(ClockPolicies.ALL.stream().map(ClockPolicy::kind).distinct()).containsExactlyInAnyOrder(DateKind.values());
    }

    @Example
    void addsTheDaysOfAConsentToTheLastDayAsCounted() {
        Movers consent = new Movers(List.of(new Movers.Consent(LocalDate.of(2027, 3, 1), 10)), List.of());

        Counted counted = over(List.of()).count(ClockPolicies.DECISION, FRIDAY, consent, SETTINGS);

        assertThat(counted.due()).isEqualTo(LocalDate.of(2027, 3, 17));
        assertThat(counted.arithmetic())
                .isEqualTo("30 days and then 10 days by consent of Mar 1, 2027 after Fri, Feb 5, 2027, which is not counted itself: Wed, Mar 17, 2027.");
    }

    @Example
    void leavesADateAloneThatHadPassedBeforeTheConsent() {
        Movers late = new Movers(List.of(new Movers.Consent(LocalDate.of(2027, 3, 9), 10)), List.of());

        assertThat(over(List.of()).count(ClockPolicies.DECISION, FRIDAY, late, SETTINGS).due()).isEqualTo(LocalDate.of(2027, 3, 8));
    }

    @Example
    void leavesADateAloneThatBeginsAfterTheConsent() {
        Movers before = new Movers(List.of(new Movers.Consent(LocalDate.of(2027, 2, 4), 10)), List.of());

        assertThat(over(List.of()).count(ClockPolicies.DENIAL_STATEMENT, FRIDAY, before, SETTINGS).due()).isEqualTo(LocalDate.of(2027, 2, 19));
    }

    @Example
    void standsStillWhileTheOmbudsmanHasTheMatter() {
        Movers ended = ombudsman(LocalDate.of(2027, 2, 20), LocalDate.of(2027, 3, 2));
        Movers pending = ombudsman(LocalDate.of(2027, 2, 20), null);

        assertThat(over(List.of()).count(ClockPolicies.DECISION, FRIDAY, ended, SETTINGS).due())
                .as("30 days, Feb 20 to Mar 1 not among them")
                .isEqualTo(LocalDate.of(2027, 3, 17));
        Counted still = over(List.of()).count(ClockPolicies.DECISION, FRIDAY, pending, SETTINGS);
        assertThat(still.standsStill()).isTrue();
        assertThat(still.due()).as("as if all 90 days were needed").isEqualTo(LocalDate.of(2027, 6, 7));
    }

    @Example
    void doesNotStandStillWhereCounselReadsTheLawSo() {
        ClockSettings running = new ClockSettings(0, 1, 50, 30, false, true);
        Movers pending = ombudsman(LocalDate.of(2027, 2, 20), null);

        Counted counted = over(List.of()).count(ClockPolicies.DECISION, FRIDAY, pending, running);

        assertThat(counted.standsStill()).isFalse();
        assertThat(counted.due()).isEqualTo(LocalDate.of(2027, 3, 8));
    }

    @Example
    void leavesTheLastDayOnASundayWhereCounselReadsTheLawSo() {
        ClockSettings fixed = new ClockSettings(0, 1, 50, 30, true, false);

        assertThat(over(List.of()).count(ClockPolicies.DECISION, FRIDAY, Movers.NONE, fixed).due()).isEqualTo(LocalDate.of(2027, 3, 7));
    }

    private static String length(ClockPolicy policy) {
        return policy.kind() + " " + policy.leg(SETTINGS).words();
    }

    private static Movers ombudsman(LocalDate from, LocalDate until) {
        return new Movers(List.of(), List.of(new Movers.OmbudsmanTime(from, until)));
    }

    private static ClockArithmetic over(Collection<HolidayView> days) {
        return new ClockArithmetic(LegalCalendar.over(days), TEXTS);
    }

    @Provide
    Arbitrary<ClockPolicy> policies() {
        return Arbitraries.of(ClockPolicies.ALL);
    }

    /** A leap year is among them. */
    @Provide
    Arbitrary<LocalDate> receipts() {
        return Arbitraries.longs()
                .between(LocalDate.of(2026, 12, 1).toEpochDay(), LocalDate.of(2029, 1, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Map<LocalDate, HolidayView>> calendars() {
        return Combinators.combine(receipts(), Arbitraries.of(HolidayBasis.class), Arbitraries.of(true, false))
                .as((date, basis, observed) -> new HolidayView(
                        new UUID(0, date.toEpochDay()), date, "Holiday", basis, basis != HolidayBasis.FRIDAY_OBSERVANCE, observed, 0))
                .list()
                .ofMaxSize(150)
                .map(days -> days.stream().collect(Collectors.toMap(HolidayView::date, day -> day, (one, other) -> one, HashMap::new)));
    }

    /** Up to two consents and two matters, by days after the start. */
    @Provide
    Arbitrary<Moves> movers() {
        Arbitrary<Integer> day = Arbitraries.integers().between(-10, 70);
        Arbitrary<int[]> consent = Combinators.combine(day, Arbitraries.integers().between(1, 30)).as((on, days) -> new int[] {on, days});
        Arbitrary<int[]> matter = Combinators.combine(day, Arbitraries.integers().between(0, 100), Arbitraries.integers().between(0, 3))
                .as((from, days, pending) -> new int[] {from, days, pending});
        return Combinators.combine(consent.list().ofMaxSize(2), matter.list().ofMaxSize(2)).as(Moves::new);
    }

    /** What moves dates, by days after the start. */
    record Moves(List<int[]> consents, List<int[]> matters) {

        Movers from(LocalDate starts) {
            List<Movers.Consent> given = consents.stream()
                    .map(consent -> new Movers.Consent(starts.plusDays(consent[0]), consent[1]))
                    .sorted(Comparator.comparing(Movers.Consent::on))
                    .toList();
            List<Movers.OmbudsmanTime> times = new ArrayList<>();
            for (int[] matter : matters.stream().sorted(Comparator.comparing(one -> one[0])).toList()) {
                LocalDate from = starts.plusDays(matter[0]);
                boolean pending = matter[2] == 0 && times.stream().allMatch(time -> time.until() != null);
                times.add(new Movers.OmbudsmanTime(from, pending ? null : from.plusDays(matter[1])));
            }
            return new Movers(given, times);
        }

        @Override
        public String toString() {
            return "consents " + consents.stream().map(Arrays::toString).toList()
                    + ", matters " + matters.stream().map(Arrays::toString).toList();
        }
    }
}
