package org.stathouse.stat.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.stat.MeasureSeries;
import org.stathouse.stat.MeasureSeries.Observation;
import org.stathouse.stat.measure.PeriodHistory;

/** The figures of a measure by period, the newest first: missing ones, revised ones with everything that stood there before. */
class FigureTable extends Composite<Div> {

    private final MeasureSeries series;
    private final DateTexts dates;
    private final Consumer<String> withdraw;

    /** @param withdraw called with the period whose figure the person wants to take back */
    FigureTable(MeasureSeries series, List<PeriodHistory> history, boolean mayWithdraw, DateTexts dates, Consumer<String> withdraw) {
        this.series = series;
        this.dates = dates;
        this.withdraw = withdraw;
        if (series.observations().isEmpty()) {
            getContent().add(new EmptyState("No figures yet.", "Enter them, import a file, or let a program report them."));
            return;
        }
        Map<String, PeriodHistory> histories = history.stream().collect(Collectors.toMap(PeriodHistory::period, Function.identity()));
        FlowTable table = new FlowTable("Figures by period").withColumn("Period").withFigures("Figure").withFigures("Target").withColumn("State").withColumn("Delivered");
        if (mayWithdraw) {
            table.withColumn("Step");
        }
        for (Observation row : series.observations().reversed()) {
            Component[] cells = cells(row, histories.get(row.period()));
            if (mayWithdraw) {
                cells = Arrays.copyOf(cells, cells.length + 1);
                cells[cells.length - 1] = step(row);
            }
            table.addRow(cells);
        }
        getContent().add(table);
    }

    private Component[] cells(Observation row, @Nullable PeriodHistory history) {
        return new Component[] {
            new Span(row.period()),
            new Span(MeasureMarks.figure(row.value(), series.unit())),
            new Span(MeasureMarks.figure(row.target(), series.unit())),
            MeasureMarks.state(row),
            delivered(row, history)
        };
    }

    private Component delivered(Observation row, @Nullable PeriodHistory history) {
        if (row.reportedAt() == null || history == null) {
            return new Span("Nobody has delivered it");
        }
        Span last = new Span("%s, %s".formatted(row.reportedBy(), dates.dateTime(row.reportedAt())));
        if (history.entries().size() == 1) {
            return last;
        }
        OrderedList all = new OrderedList();
        all.addClassName("figure-history");
        history.entries().forEach(entry -> all.add(new ListItem(line(entry))));
        return new Div(last, new Details("All %d deliveries".formatted(history.entries().size()), all));
    }

    private String line(PeriodHistory.Entry entry) {
        String what = entry.value() == null ? "Withdrawn" : MeasureMarks.figure(entry.value(), series.unit());
        String why = entry.reason() == null ? "" : ": " + entry.reason();
        return "%s by %s, %s, %s%s".formatted(what, entry.by(), dates.dateTime(entry.at()), entry.channel().label().toLowerCase(Locale.US), why);
    }

    private Component step(Observation row) {
        if (row.value() == null) {
            return new Span();
        }
        Button button = new Button("Withdraw", click -> withdraw.accept(row.period()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel("Withdraw the figure of " + row.period());
        return button;
    }
}
