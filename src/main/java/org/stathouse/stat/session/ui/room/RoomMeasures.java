package org.stathouse.stat.session.ui.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.DateTexts;
import org.stathouse.stat.MeasureBook;
import org.stathouse.stat.MeasureSeries;
import org.stathouse.stat.MeasureSeries.Observation;
import org.stathouse.stat.measure.ui.MeasureFigure;

/** The measures of the Stat for the room: the last figure large, its course, and where it comes from one key away. */
class RoomMeasures extends Composite<Div> {

    private static final int PERIODS = 13;

    private final MeasureBook measures;
    private final DateTexts dates;
    private @Nullable List<MeasureSeries> shown;

    RoomMeasures(MeasureBook measures, DateTexts dates) {
        this.measures = measures;
        this.dates = dates;
        getContent().addClassName("room-measures");
    }

    void show(UUID stat) {
        List<MeasureSeries> latest = measures.of(stat, PERIODS);
        if (latest.equals(shown)) {
            return;
        }
        shown = latest;
        getContent().removeAll();
        if (latest.isEmpty()) {
            getContent().add(new Paragraph("This Stat has no measures yet."));
        }
        latest.forEach(series -> getContent().add(measure(series)));
    }

    /** Opens where every figure comes from, or closes it again. */
    void toggleOrigins() {
        getElement().executeJs("const all = [...this.querySelectorAll('.measure-origin')]; const open = all.some(one => !one.opened); all.forEach(one => { one.opened = open; });");
    }

    private Div measure(MeasureSeries series) {
        Span figure = new Span(last(series));
        figure.addClassName("room-figure");
        Div head = new Div(new H3(series.name()), figure);
        head.addClassName("room-measure-head");
        Div measure = new Div(head, new MeasureFigure(series, measures.chart(series), dates));
        measure.addClassName("room-measure");
        return measure;
    }

    private static String last(MeasureSeries series) {
        return series.observations().reversed().stream()
                .map(Observation::value)
                .filter(Objects::nonNull)
                .findFirst()
                .map(value -> value.stripTrailingZeros().toPlainString() + (series.unit().isEmpty() || series.unit().equals("%") ? "" : " ") + series.unit())
                .orElse("No figure yet");
    }
}
