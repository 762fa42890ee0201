package org.stathouse.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stathouse.shared.Fault;

class FollowUpPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Test
    void aWorkingDayBeforeTheTaskIsDueWillDo() {
        assertThat(FollowUpPolicy.faults(asked(TODAY.plusDays(2), TODAY.plusDays(3)))).isEmpty();
    }

    @Test
    void theDayOnWhichTheTaskIsDueWillDo() {
        assertThat(FollowUpPolicy.faults(asked(TODAY.plusDays(3), TODAY.plusDays(3)))).isEmpty();
    }

    @Test
    void todayWillNotDo() {
        assertThat(keys(asked(TODAY, TODAY.plusDays(3)))).containsExactly("worklist.followUpNotAhead");
    }

    @Test
    void aDayAfterTheTaskIsDueWillNotDo() {
        assertThat(keys(asked(TODAY.plusDays(4), TODAY.plusDays(3)))).containsExactly("worklist.followUpAfterDue");
    }

    @Test
    void aDayOnWhichNobodyWorksWillNotDo() {
        assertThat(keys(new FollowUpPolicy.Asked(TODAY.plusDays(5), TODAY, TODAY.plusDays(9), false, false, 4)))
                .containsExactly("worklist.followUpNoWorkingDay");
    }

    @Test
    void whatIsOverdueCanBePutOffForFiveWorkingDaysAndNoLonger() {
        LocalDate yesterday = TODAY.minusDays(1);
        assertThat(FollowUpPolicy.faults(new FollowUpPolicy.Asked(TODAY.plusDays(7), TODAY, yesterday, true, true, 5))).isEmpty();
        assertThat(keys(new FollowUpPolicy.Asked(TODAY.plusDays(8), TODAY, yesterday, true, true, 6)))
                .containsExactly("worklist.followUpTooFar");
    }

    private static FollowUpPolicy.Asked asked(LocalDate day, LocalDate due) {
        return new FollowUpPolicy.Asked(day, TODAY, due, false, true, 1);
    }

    private static List<String> keys(FollowUpPolicy.Asked asked) {
        return FollowUpPolicy.faults(asked).stream().map(Fault::key).toList();
    }
}
