package org.stathouse.mpia.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which due days stand in which group of the deadline board. */
class BoardGroupTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Test
    void everyDayStandsInExactlyOneGroup() {
        for (int shift = 0; shift < 7; shift++) {
            LocalDate today = MONDAY.plusDays(shift);
            for (LocalDate due = today.minusDays(30); due.isBefore(today.plusDays(30)); due = due.plusDays(1)) {
                assertThat(groupsOf(due, today)).as(due + " seen from " + today).hasSize(1);
            }
        }
    }

    @Test
    void yesterdayIsOverdueAndTheLastDayIsNot() {
        assertThat(groupsOf(MONDAY.minusDays(1), MONDAY)).containsExactly(BoardGroup.OVERDUE);
        assertThat(groupsOf(MONDAY, MONDAY)).containsExactly(BoardGroup.TODAY);
    }

    @Test
    void theWeekEndsOnSunday() {
        assertThat(groupsOf(MONDAY.plusDays(6), MONDAY)).containsExactly(BoardGroup.THIS_WEEK);
        assertThat(groupsOf(MONDAY.plusDays(7), MONDAY)).containsExactly(BoardGroup.NEXT_WEEK);
        assertThat(groupsOf(MONDAY.plusDays(14), MONDAY)).containsExactly(BoardGroup.LATER);
    }

    @Test
    void onSundayNothingIsLeftOfTheWeek() {
        assertThat(BoardGroup.THIS_WEEK.days(MONDAY.plusDays(6)).isEmpty()).isTrue();
    }

    private static List<BoardGroup> groupsOf(LocalDate due, LocalDate today) {
        return Arrays.stream(BoardGroup.values()).filter(group -> holds(group.days(today), due)).toList();
    }

    private static boolean holds(BoardGroup.Days days, LocalDate due) {
        return (days.from() == null || !due.isBefore(days.from())) && (days.to() == null || !due.isAfter(days.to()));
    }
}
