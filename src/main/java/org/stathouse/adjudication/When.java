package org.stathouse.adjudication;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The moment of a step.
 *
 * @param workingDays when so many working days from then end
 */
record When(Instant now, IntFunction<Instant> workingDays) {

    When {
        now = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** When the step of that stage is due, if it is begun now; none where nothing has to be done by a day. */
    @Nullable
    Instant due(RedCaseStage stage) {
        return stage.workingDays() == 0 ? null : workingDays.apply(stage.workingDays());
    }
}
