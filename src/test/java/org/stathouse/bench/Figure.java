package org.stathouse.bench;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the results.
 *
 * @param benchmark the group of lines it belongs to
 * @param measure what was measured, and on which peer
 * @param unit of the values, "x" for a ratio
 * @param values one for each repeat
 * @param met whether the median meets the goal; none where there is no goal
 */
record Figure(
        String benchmark,
        String measure,
        String unit,
        double median,
        double least,
        double most,
        List<Double> values,
        @Nullable String goal,
        @Nullable Boolean met) {

    static Figure of(String benchmark, String measure, String unit, Samples samples, @Nullable Goal goal) {
        return new Figure(
                benchmark,
                measure,
                unit,
                samples.median(),
                samples.least(),
                samples.most(),
                samples.values(),
                goal == null ? null : goal.toString(),
                goal == null ? null : goal.isMetBy(samples.median()));
    }

    /** Three digits that count, without the exponent. */
    static String number(double value) {
        double size = Math.abs(value);
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }
}
