package org.stathouse.stat.measure;

import java.util.List;
import org.stathouse.shared.chart.Chart;
import org.stathouse.shared.chart.TargetLine;
import org.stathouse.stat.MeasureSeries;
import org.stathouse.stat.MeasureSeries.Observation;

/** Draws a series and puts it into words. */
final class SeriesChart {

    private SeriesChart() {}

    static Chart of(MeasureSeries series) {
        List<Observation> rows = series.observations();
        return new TargetLine(
                series.name(),
                SeriesWords.of(series),
                "Period",
                series.unit().isEmpty() ? series.name() : series.name() + " (" + series.unit() + ")",
                rows.stream().map(SeriesChart::point).toList(),
                rows.isEmpty() ? series.target() : rows.getLast().target());
    }

    private static TargetLine.Point point(Observation row) {
        return new TargetLine.Point(row.period(), row.value(), row.target(), row.revisedFrom());
    }
}
