package org.stathouse.stat.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.People;
import org.stathouse.shared.chart.Chart;
import org.stathouse.stat.MeasureBook;
import org.stathouse.stat.MeasureSeries;
import org.stathouse.stat.MeasureSeries.Observation;

/** Puts what is stored together to series without holes: each period from the first figure to the last one that is over has its row. */
@Component
class SeriesBook implements MeasureBook {

    /** More periods than any measure has. */
    static final int ALL = 10_000;

    private final MeasureRepository measures;
    private final ObservationRepository observations;
    private final People people;
    private final Deadlines deadlines;

    SeriesBook(MeasureRepository measures, ObservationRepository observations, People people, Deadlines deadlines) {
        this.measures = measures;
        this.observations = observations;
        this.people = people;
        this.deadlines = deadlines;
    }

    @Override
    @Transactional(readOnly = true)
    public List<MeasureSeries> of(UUID stat, int periods) {
        return measures.inUse(stat).stream().map(measure -> series(measure, periods)).toList();
    }

    /** The series of one measure with up to so many periods. */
    MeasureSeries series(Measure measure, int periods) {
        MeasureContent content = measure.content();
        return new MeasureSeries(
                measure.id(),
                measure.statId(),
                content.name(),
                content.unit(),
                content.frequency(),
                content.direction(),
                measure.targetOn(deadlines.today()),
                content.definition(),
                content.source(),
                content.steward(),
                rows(measure, periods));
    }

    private List<Observation> rows(Measure measure, int periods) {
        MeasurePeriod last = MeasurePeriod.lastOverOn(measure.frequency(), deadlines.today());
        LocalDate earliest = last.plus(1 - periods).from();
        LocalDate first = observations.firstOf(measure.id()).orElse(null);
        if (first == null) {
            return List.of();
        }
        Map<LocalDate, PeriodObservation> reported =
                observations.since(measure.id(), earliest).stream().collect(Collectors.toMap(PeriodObservation::startsOn, Function.identity()));
        List<Observation> rows = new ArrayList<>();
        MeasurePeriod period = new MeasurePeriod(measure.frequency(), first.isAfter(earliest) ? first : earliest);
        while (!period.from().isAfter(last.from())) {
            rows.add(row(measure, period, reported.get(period.from())));
            period = period.plus(1);
        }
        return rows;
    }

    private Observation row(Measure measure, MeasurePeriod period, @Nullable PeriodObservation found) {
        return new Observation(
                period.text(),
                period.from(),
                found == null ? null : found.figure(),
                found == null ? null : found.revisedFrom(),
                measure.targetOn(period.lastDay()),
                found == null ? null : found.reportedAt(),
                found == null ? null : people.nameOf(found.reportedBy()));
    }

    @Override
    public Chart chart(MeasureSeries series) {
        return SeriesChart.of(series);
    }
}
