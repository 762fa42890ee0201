package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.FeeTask;
import org.stathouse.mpia.fee.FeeLine.Range;

/**
 * How a fee is counted (GP §4-206; mpia.md §2). The first two hours of search and preparation are free; Law’s review is preparation
 * [G], reproduction is not. The hours that are done first are the free ones: in an estimate in the order of its lines, in a fee in the
 * order of the work. Lines of the same task and rate are added up before they are rounded.
 */
final class FeeArithmetic {

    /** GP §4-206(c): “may not charge a fee for the first 2 hours”. */
    static final BigDecimal FREE_HOURS = new BigDecimal("2.00");

    private FeeArithmetic() {}

    /** Time at one task and rate, from the least to the most hours. */
    record Work(FeeTask task, RateCard.Hourly hourly, Range hours) {

        boolean creditable() {
            return switch (task) {
                case SEARCH, PREPARATION, LAW_REVIEW -> true;
                case REPRODUCTION -> false;
            };
        }

        String label() {
            return task.label() + ", " + hourly.jobClass();
        }
    }

    /** The lines of time, the free hours taken off, and behind them the others. */
    static FeeSheet sheet(List<Work> inOrder, List<FeeLine> others) {
        BigDecimal freeLow = FREE_HOURS;
        BigDecimal freeHigh = FREE_HOURS;
        Map<Group, Sum> groups = new LinkedHashMap<>();
        for (Work work : inOrder) {
            Range free = new Range(free(work, work.hours().low(), freeLow), free(work, work.hours().high(), freeHigh));
            freeLow = freeLow.subtract(free.low());
            freeHigh = freeHigh.subtract(free.high());
            groups.merge(new Group(work.label(), work.hourly().rate()), new Sum(work.hours(), free), Sum::plus);
        }
        List<FeeLine> lines = new ArrayList<>();
        groups.forEach((group, sum) -> lines.add(FeeLine.time(group.label(), group.hourly(), sum.hours(), sum.free())));
        lines.addAll(others);
        return new FeeSheet(lines);
    }

    /** An estimate after a waiver in part, which is rounded once. */
    static FeeSheet waived(FeeSheet sheet, int percent) {
        if (percent == 0) {
            return sheet;
        }
        BigDecimal low = Money.percent(sheet.low(), percent).negate();
        BigDecimal high = Money.percent(sheet.high(), percent).negate();
        return with(sheet, FeeLine.amount(LineKind.WAIVED, "Waived, " + percent + "%", new Range(low, high)));
    }

    /** What takes off from a fee in the end. None of the limits means that it takes nothing off. */
    record Limits(@Nullable BigDecimal agreedHigh, int waivedPercent, @Nullable BigDecimal cutTo, @Nullable String cutBy) {}

    /**
     * The final fee from what was really worked and spent: never above the agreed estimate, less the waiver, and never above what a
     * review body or court ordered, in this order.
     */
    static FeeSheet finalSheet(FeeSheet actual, Limits limits) {
        FeeSheet sheet = limits.agreedHigh() == null
                ? actual
                : limited(actual, limits.agreedHigh(), LineKind.NOT_AGREED, "Above the agreed estimate, not billed");
        sheet = waived(sheet, limits.waivedPercent());
        return limits.cutTo() == null ? sheet : limited(sheet, limits.cutTo(), LineKind.ORDERED, "Cut by order of the " + limits.cutBy());
    }

    /** The same with a line that takes off what lies above the most. */
    static FeeSheet limited(FeeSheet sheet, BigDecimal most, LineKind kind, String label) {
        BigDecimal above = sheet.high().subtract(most);
        return above.signum() <= 0 ? sheet : with(sheet, FeeLine.amount(kind, label, Range.exactly(above.negate())));
    }

    private static FeeSheet with(FeeSheet sheet, FeeLine line) {
        List<FeeLine> lines = new ArrayList<>(sheet.lines());
        lines.add(line);
        return new FeeSheet(lines);
    }

    private static BigDecimal free(Work work, BigDecimal hours, BigDecimal left) {
        return work.creditable() ? hours.min(left) : BigDecimal.ZERO;
    }

    private record Group(String label, BigDecimal hourly) {}

    private record Sum(Range hours, Range free) {

        Sum plus(Sum other) {
            return new Sum(plus(hours, other.hours), plus(free, other.free));
        }

        private static Range plus(Range one, Range other) {
            return new Range(one.low().add(other.low()), one.high().add(other.high()));
        }
    }
}
