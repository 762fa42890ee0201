package org.stathouse.adjudication;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;

/** Tells the moment of a step, with the City's working days. */
@Component
class StepTimes {

    private final Clock clock;
    private final Deadlines deadlines;

    StepTimes(Clock clock, Deadlines deadlines) {
        this.clock = clock;
        this.deadlines = deadlines;
    }

    When now() {
        return new When(clock.instant(), deadlines::workingDays);
    }
}
