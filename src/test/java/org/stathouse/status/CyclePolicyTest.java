package org.stathouse.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stathouse.shared.Fault;

class CyclePolicyTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final CycleSchedule BEFORE =
            new CycleSchedule(MONDAY, MONDAY.plusDays(4), MONDAY.plusDays(9), MONDAY.plusDays(11));

    @Test
    void acceptsDatesInOrderOnWorkingDays() {
        assertThat(fields(MONDAY, MONDAY.plusDays(7), MONDAY.plusDays(7), MONDAY.plusDays(8))).isEmpty();
    }

    @Test
    void demandsTheOrderOfOpeningDueReviewAndLock() {
        assertThat(fields(MONDAY, MONDAY.plusDays(8), MONDAY.plusDays(7), MONDAY.plusDays(4))).containsExactly("reviewOn", "lockOn");
    }

    @Test
    void demandsWorkingDaysButForTheOpening() {
        assertThat(fields(MONDAY, MONDAY.plusDays(5), MONDAY.plusDays(6), MONDAY.plusDays(13))).containsExactly("dueOn", "reviewOn", "lockOn");
    }

    @Test
    void refusesADayThatHasPassedUnlessItWasSoBefore() {
        Instant later = end(MONDAY.plusDays(7));

        assertThat(fields(later, new CycleDates(MONDAY, MONDAY.plusDays(4), MONDAY.plusDays(9), MONDAY.plusDays(11)))).isEmpty();
        assertThat(fields(later, new CycleDates(MONDAY, MONDAY.plusDays(7), MONDAY.plusDays(9), MONDAY.plusDays(11))))
                .containsExactly("dueOn");
    }

    @Test
    void leavesAnOpeningThatHasPassed() {
        assertThat(fields(MONDAY.plusDays(1), MONDAY.plusDays(4), MONDAY.plusDays(9), MONDAY.plusDays(11))).containsExactly("opensOn");
    }

    @Test
    void demandsEveryDate() {
        assertThat(fields(end(MONDAY), new CycleDates(null, null, null, null))).containsExactly("opensOn", "dueOn", "reviewOn", "lockOn");
    }

    @Test
    void demandsSettingsThatFitIntoAMonth() {
        ToleranceForm tolerances = new ToleranceForm(10, 5, null, 10, -1, 15, null);

        assertThat(CyclePolicy.faults(new CycleSettings(0, 31, 0, -1, 25, tolerances)))
                .extracting(Fault::field)
                .containsExactlyInAnyOrder(
                        "openingDay", "dueWorkingDay", "reviewWorkingDay", "lockWorkingDay", "tolerances.scheduleRedDays",
                        "tolerances.budgetAmberPercent", "tolerances.outcomeAmberPercent");
    }

    private static List<String> fields(LocalDate opens, LocalDate due, LocalDate review, LocalDate lock) {
        return fields(end(MONDAY).minusSeconds(1), new CycleDates(opens, due, review, lock));
    }

    private static List<String> fields(Instant now, CycleDates dates) {
        return CyclePolicy.faults(new CyclePolicy.Move(BEFORE, dates, true, CyclePolicyTest::isWorkingDay, CyclePolicyTest::end, now)).stream()
                .map(fault -> String.valueOf(fault.field()))
                .toList();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static Instant end(LocalDate day) {
        return day.atTime(17, 0).toInstant(ZoneOffset.UTC);
    }
}
