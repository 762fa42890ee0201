package org.stathouse.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class HolidayRulesTest {

    private final HolidayRules rules = new HolidayRules();

    @Test
    void closesCityOfficesOnTheDaysOf2026() {
        assertThat(observed(2026)).containsExactly(
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 1, 19),
                LocalDate.of(2026, 2, 16),
                LocalDate.of(2026, 4, 3),
                LocalDate.of(2026, 5, 25),
                LocalDate.of(2026, 6, 19),
                LocalDate.of(2026, 7, 3),
                LocalDate.of(2026, 9, 7),
                LocalDate.of(2026, 10, 12),
                LocalDate.of(2026, 11, 3),
                LocalDate.of(2026, 11, 11),
                LocalDate.of(2026, 11, 26),
                LocalDate.of(2026, 11, 27),
                LocalDate.of(2026, 12, 25));
    }

    @Test
    void knowsLegalHolidaysOnWhichTheCityWorks() {
        assertThat(rules.of(2026).stream().filter(day -> !day.observed()).map(LegalHoliday::rule))
                .containsExactly("LINCOLN", "MARYLAND_DAY", "DEFENDERS_DAY");
    }

    @Test
    void observesASaturdayOnTheFridayBefore() {
        assertThat(on(2026, "INDEPENDENCE_DAY")).isEqualTo(LocalDate.of(2026, 7, 3));
    }

    @Test
    void observesASundayOnTheMondayAfter() {
        assertThat(on(2027, "INDEPENDENCE_DAY")).isEqualTo(LocalDate.of(2027, 7, 5));
    }

    @Test
    void observesANewYearOnSaturdayInTheYearBefore() {
        assertThat(on(2028, "NEW_YEAR")).isEqualTo(LocalDate.of(2027, 12, 31));
    }

    @Test
    void tellsTheEmployeesFridayFromTheLawsOwnDay() {
        assertThat(basis(2026, "INDEPENDENCE_DAY")).as("a Saturday, kept on Friday").isEqualTo(HolidayBasis.FRIDAY_OBSERVANCE);
        assertThat(basis(2027, "INDEPENDENCE_DAY")).as("a Sunday, by law on Monday").isEqualTo(HolidayBasis.LAW);
        assertThat(basis(2028, "NEW_YEAR")).isEqualTo(HolidayBasis.FRIDAY_OBSERVANCE);
        assertThat(basis(2026, "THANKSGIVING")).isEqualTo(HolidayBasis.LAW);
    }

    @Test
    void hasNoGeneralElectionInAnOddYear() {
        assertThat(rules.of(2027)).extracting(LegalHoliday::rule).doesNotContain("GENERAL_ELECTION");
    }

    @Test
    void putsTheElectionOnTheTuesdayAfterTheFirstMonday() {
        assertThat(on(2022, "GENERAL_ELECTION")).isEqualTo(LocalDate.of(2022, 11, 8));
    }

    @Test
    void putsAmericanIndianHeritageDayAfterThanksgivingWhenNovemberBeginsOnAFriday() {
        assertThat(on(2024, "AMERICAN_INDIAN_HERITAGE_DAY")).isEqualTo(LocalDate.of(2024, 11, 29));
    }

    @Test
    void hasANameForEachRule() {
        ResourceBundle names = ResourceBundle.getBundle("messages/calendar");

        assertThat(rules.of(2026)).allSatisfy(day -> assertThat(names.containsKey("calendar.holiday." + day.rule())).isTrue());
    }

    private List<LocalDate> observed(int year) {
        return rules.of(year).stream().filter(LegalHoliday::observed).map(LegalHoliday::heldOn).toList();
    }

    private HolidayBasis basis(int year, String rule) {
        return rules.of(year).stream().filter(day -> day.rule().equals(rule)).map(LegalHoliday::basis).findFirst().orElseThrow();
    }

    private LocalDate on(int year, String rule) {
        return rules.of(year).stream()
                .filter(day -> day.rule().equals(rule))
                .map(LegalHoliday::heldOn)
                .findFirst()
                .orElseThrow();
    }
}
