package org.stathouse.worklist.health;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which work is looked at, within what the person oversees; what is none is not asked for.
 *
 * @param process the id of a process: {@code action-intake}
 * @param period how far back ended tasks are counted
 */
public record HealthFilter(@Nullable String process, @Nullable UUID pillar, @Nullable UUID agency, Period period) {

    /** All work of the last twelve weeks. */
    public static final HealthFilter ALL = new HealthFilter(null, null, null, Period.TWELVE_WEEKS);

    /** How many weeks of seven calendar days back from the end of today. */
    public enum Period {
        FOUR_WEEKS(4),
        TWELVE_WEEKS(12),
        HALF_A_YEAR(26),
        A_YEAR(52);

        private final int weeks;

        Period(int weeks) {
            this.weeks = weeks;
        }

        public int weeks() {
            return weeks;
        }
    }
}
