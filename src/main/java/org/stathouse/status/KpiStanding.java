package org.stathouse.status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.KpiView;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.chart.TargetLine;

/**
 * What the reports of one action said of one KPI, and whether the last figure misses its target.
 *
 * @param report the report with the last figure
 * @param readings one for each month that told a figure, oldest first; never empty
 * @param offPercent by how much the last figure misses its target, in percent of it; 0 or less where it does not; none where it cannot
 *     be compared: no target, or no direction that is better
 */
public record KpiStanding(KpiView kpi, PublishedReport report, List<Reading> readings, @Nullable BigDecimal offPercent) {

    /** By how far the last figure misses its target; what cannot be compared comes last. */
    public static final Comparator<KpiStanding> WIDEST_MISS_FIRST =
            Comparator.comparing(KpiStanding::offPercent, Comparator.nullsFirst(Comparator.naturalOrder())).reversed();

    /** A figure of a month's report. */
    public record Reading(YearMonth month, @Nullable String period, BigDecimal value, @Nullable BigDecimal target, @Nullable String note) {

        /** What the figure is of: the period that the report names, otherwise its month. */
        public String of() {
            return period == null ? DateTexts.month(month) : period;
        }
    }

    public KpiStanding {
        readings = List.copyOf(readings);
    }

    /** The last figure. */
    public Reading latest() {
        return readings.getLast();
    }

    /** Whether the last figure misses its target. */
    public boolean isOffTarget() {
        return offPercent != null && offPercent.signum() > 0;
    }

    /** "12.5%", or none where the last figure does not miss its target. */
    public @Nullable String offText() {
        return offPercent == null || offPercent.signum() <= 0 ? null : text(offPercent.setScale(1, RoundingMode.HALF_UP)) + "%";
    }

    /** The figures against their targets. */
    public TargetLine chart() {
        List<TargetLine.Point> points = readings.stream()
                .map(reading -> new TargetLine.Point(DateTexts.shortMonth(reading.month()), reading.value(), reading.target(), null))
                .toList();
        return new TargetLine(kpi.title(), description(), "Report", measure(), points, latest().target());
    }

    private String description() {
        BigDecimal target = latest().target();
        String held = target == null ? "no target is set" : "target " + text(target);
        return "Last: %s (%s); %s%s.".formatted(text(latest().value()), latest().of(), held, kpi.baseline() == null ? "" : "; baseline " + baseline());
    }

    /** The baseline as its source wrote it, with its year where it is known; none where there is none. */
    public @Nullable String baseline() {
        return kpi.baseline() == null || kpi.baselineYear() == null ? kpi.baseline() : kpi.baseline() + " (" + kpi.baselineYear() + ")";
    }

    private String measure() {
        return Objects.requireNonNullElse(kpi.format(), "Figure");
    }

    /** A figure as it was reported, never rescaled. */
    public static String text(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }
}
