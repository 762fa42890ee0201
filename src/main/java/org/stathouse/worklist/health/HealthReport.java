package org.stathouse.worklist.health;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All figures of the work that a person oversees.
 *
 * @param asOf when it was counted
 * @param since where the period of ended tasks begins, in the City's time zone
 * @param people who has open tasks or has done some in the period, the most overdue first
 * @param groups who is asked for open tasks, the most overdue first; a task that asks two groups counts in both
 * @param waiting where cases wait, the step with the most open tasks first
 * @param times how long each step took in the period, the slowest first
 * @param weeks the last twelve weeks, the running one last, whatever the period
 */
public record HealthReport(
        Instant asOf,
        LocalDate since,
        Totals totals,
        List<PersonLoad> people,
        List<GroupLoad> groups,
        List<AgeCount> ages,
        List<Waiting> waiting,
        List<StepTime> times,
        List<Week> weeks) {

    /** The work as a whole: open now, and done in the period. */
    public record Totals(long open, long overdue, long dueSoon, long free, long done, long onTime) {

        /** Done by the due time, in percent of all done; none where nothing was done. */
        public @Nullable Integer onTimePercent() {
            return percent(onTime, done);
        }

        /** Tasks that somebody has. */
        public long taken() {
            return open - free;
        }
    }

    /** What a person has open, and has done in the period. */
    public record PersonLoad(String username, String name, long open, long overdue, long dueSoon, long done, long onTime) {

        /** Done by the due time, in percent of all that they did; none where they did nothing. */
        public @Nullable Integer onTimePercent() {
            return percent(onTime, done);
        }
    }

    /** What a candidate group is asked for: free for its members, or taken by one of them. */
    public record GroupLoad(String key, String name, long open, long free, long taken, long overdue, long dueSoon) {}

    /** How many open tasks are of an age, and how many of these are overdue. */
    public record AgeCount(Age age, long open, long overdue) {}

    /**
     * A step where cases wait now.
     *
     * @param medianAge of its open tasks, in working days
     * @param oldestAge of its open tasks, in working days
     */
    public record Waiting(
            Step step, String name, String processName, long open, long free, long overdue, Instant oldest, int medianAge, int oldestAge) {}

    /**
     * How long a step took, from the task's coming up to its being done.
     *
     * @param working in working days of eight hours; none for tasks that ended before these were counted
     * @param calendar in days of twenty-four hours
     */
    public record StepTime(Step step, String name, String processName, long done, long onTime, @Nullable Percentiles working, Percentiles calendar) {

        /** Done by the due time, in percent. */
        public @Nullable Integer onTimePercent() {
            return percent(onTime, done);
        }
    }

    /** By when half, 85% and 95% were done, in days with one decimal place. */
    public record Percentiles(BigDecimal p50, BigDecimal p85, BigDecimal p95) {}

    /**
     * One week from Monday to Sunday, in the City's time zone.
     *
     * @param openAtEnd open when it ended; of the running week: open now
     */
    public record Week(LocalDate monday, long cameUp, long onTime, long late, long openAtEnd) {

        /** All that were done. */
        public long done() {
            return onTime + late;
        }

        /** Done by the due time, in percent of all done; none where nothing was done. */
        public @Nullable Integer onTimePercent() {
            return percent(onTime, done());
        }
    }

    private static @Nullable Integer percent(long part, long whole) {
        return whole == 0 ? null : BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP).intValue();
    }
}
