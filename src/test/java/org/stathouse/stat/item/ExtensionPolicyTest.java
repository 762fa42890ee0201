package org.stathouse.stat.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExtensionPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate PRESENT = LocalDate.of(2027, 3, 5);

    @Test
    void leavesTheFirstToTheAnalystAndLaterOnesToTheChair() {
        assertThat(ExtensionPolicy.isChairs(0)).isFalse();
        assertThat(ExtensionPolicy.isChairs(1)).isTrue();
        assertThat(ExtensionPolicy.isChairs(2)).isTrue();
    }

    @Test
    void needsAPlanAndNotJustADay() {
        assertThat(faults(" ", PRESENT.plusDays(3), true)).containsExactly("plan");
    }

    @Test
    void movesTheLastDayToALaterWorkingDay() {
        assertThat(faults("Steps", PRESENT.plusDays(3), true)).isEmpty();
        assertThat(faults("Steps", PRESENT.plusDays(1), false)).containsExactly("due");
        assertThat(faults("Steps", PRESENT, true)).containsExactly("due");
        assertThat(faults("Steps", null, false)).containsExactly("due");
    }

    @Test
    void neverTakesADayThatHasPassedThoughItLiesAfterTheLastDay() {
        var asked = new ItemPolicy.AskedDay(TODAY, TODAY, true);

        assertThat(ExtensionPolicy.against("Steps", asked, TODAY.minusDays(10))).hasSize(1);
    }

    private static List<@Nullable String> faults(@Nullable String plan, @Nullable LocalDate day, boolean workingDay) {
        return ExtensionPolicy.against(plan, new ItemPolicy.AskedDay(day, TODAY, workingDay), PRESENT).stream()
                .<@Nullable String>map(fault -> fault.field())
                .toList();
    }
}
