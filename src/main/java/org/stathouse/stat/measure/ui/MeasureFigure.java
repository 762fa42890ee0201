package org.stathouse.stat.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.UUID;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.chart.Chart;
import org.stathouse.shared.ui.ChartFigure;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.LongText;
import org.stathouse.stat.MeasureSeries;
import org.stathouse.stat.MeasureSeries.Observation;

/** A measure's chart and, one click away, where its figures come from: definition, source, steward, who delivered the last one and when. */
public class MeasureFigure extends Composite<Div> {

    /** Where the page of a measure stands, below the product's address. */
    public static final String MEASURES = "stat/measures";

    /** The figure with its chart and a link to the measure's own page. */
    public MeasureFigure(MeasureSeries series, Chart chart, DateTexts dates) {
        Details origin = new Details("Where does this number come from?", facts(series, dates), new Anchor(address(series.id()), "All figures of this measure"));
        origin.addClassName("measure-origin");
        Div words = new Div(chart.description());
        words.addClassName("measure-words");
        getContent().addClassName("measure-figure");
        getContent().add(words, new ChartFigure(chart), origin);
    }

    /** The address of a measure's page. */
    public static String address(UUID measure) {
        return MEASURES + "/" + measure;
    }

    /** What answers where a measure's figures come from. */
    public static Facts facts(MeasureSeries series, DateTexts dates) {
        return new Facts()
                .with("Definition", LongText.of(series.definition()))
                .with("Source", series.source())
                .with("Steward", series.steward())
                .with("Observed", series.frequency().label())
                .with("Good is", series.direction().label())
                .with("Last delivery", delivery(series, dates));
    }

    private static String delivery(MeasureSeries series, DateTexts dates) {
        return series.observations().reversed().stream()
                .filter(row -> row.reportedAt() != null)
                .findFirst()
                .map(row -> words(row, dates))
                .orElse("None yet");
    }

    private static String words(Observation row, DateTexts dates) {
        String what = row.withdrawn() ? row.period() + " withdrawn" : row.period();
        return "%s by %s, %s".formatted(what, Objects.requireNonNullElse(row.reportedBy(), "–"), dates.dateTime(Objects.requireNonNull(row.reportedAt())));
    }
}
