package org.stathouse.stat.measure;

import org.stathouse.shared.chart.Chart;
import org.stathouse.shared.chart.TargetLine;
import org.stathouse.stat.MeasureSeries;

/** Draws a series and puts it into words. */
final class SeriesChart {

    private SeriesChart() {}

    static Chart of(MeasureSeries series) {
        return new TargetLine(
                series.name(),
                SeriesWords.of(series),
                "Period",
                series.unit().isEmpty() ? series.name() : series.name() + " (" + series.unit() + ")",
                series.observations().stream()
                        .map(observation -> new TargetLine.Point(observation.period(), observation.value()))
                        .toList(),
                series.target());
    }
}
