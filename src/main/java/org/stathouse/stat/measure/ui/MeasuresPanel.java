package org.stathouse.stat.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.stat.MeasureBook;
import org.stathouse.stat.MeasureSeries;
import org.stathouse.stat.MeasureSeries.Observation;
import org.stathouse.stat.catalog.StatView;
import org.stathouse.stat.measure.MeasureView;
import org.stathouse.stat.measure.Measures;
import org.stathouse.stat.ui.StatPanel;

/** The measures of a Stat on its page: the latest figure of each against its target. */
@org.springframework.stereotype.Component
@Order(300)
class MeasuresPanel implements StatPanel {

    private static final int PERIODS = 12;

    private final Measures measures;
    private final MeasureBook book;
    private final DateTexts dates;

    MeasuresPanel(Measures measures, MeasureBook book, DateTexts dates) {
        this.measures = measures;
        this.book = book;
        this.dates = dates;
    }

    @Override
    public String heading() {
        return "Measures";
    }

    @Override
    public Optional<Component> of(StatView stat) {
        boolean mayEdit = measures.mayEdit(stat.id());
        List<MeasureView> all = measures.of(stat.id(), true);
        List<MeasureSeries> used = book.of(stat.id(), PERIODS);
        Anchor add = new Anchor(MeasureFormView.addressOfNew(stat.id()), "Add a measure");
        if (all.isEmpty()) {
            return Optional.of(mayEdit
                    ? new EmptyState("No measures yet.", "Add what this Stat looks at: a number with a target, a source and a steward.", add)
                    : new EmptyState("No measures yet.", "Its analysts add what this Stat looks at."));
        }
        Div panel = new Div(table(used));
        panel.addClassName("measures-panel");
        all.stream().filter(one -> !one.inUse()).forEach(one -> panel.add(retired(one)));
        if (mayEdit) {
            panel.add(new Div(add));
        }
        return Optional.of(panel);
    }

    private FlowTable table(List<MeasureSeries> used) {
        FlowTable table = new FlowTable("Measures").withColumn("Measure").withFigures("Latest").withFigures("Target").withColumn("State").withColumn("Delivered");
        for (MeasureSeries series : used) {
            Observation latest = series.observations().isEmpty() ? null : series.observations().getLast();
            table.addRow(
                    new Anchor(MeasureFigure.address(series.id()), series.name()),
                    new Span(latest == null ? "–" : MeasureMarks.figure(latest.value(), series.unit())),
                    new Span(MeasureMarks.figure(series.target(), series.unit())),
                    latest == null ? new Span("No figures yet") : MeasureMarks.target(series, latest),
                    new Span(latest == null || latest.reportedAt() == null ? "–" : latest.period() + ", on " + dates.date(latest.reportedAt())));
        }
        return table;
    }

    private static Div retired(MeasureView measure) {
        Span why = new Span(" Retired: " + measure.retiredBecause());
        why.addClassName("quiet");
        return new Div(new Anchor(MeasureFigure.address(measure.id()), measure.name()), why);
    }
}
