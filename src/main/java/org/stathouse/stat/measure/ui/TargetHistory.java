package org.stathouse.stat.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.function.Consumer;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.measure.MeasureView;
import org.stathouse.stat.measure.Measures;
import org.stathouse.stat.measure.TargetForm;

/** Every target that a measure ever had, the one set last first, and for its analysts the fields to set another one. */
class TargetHistory extends Composite<Div> {

    /** @param onDone called with what was done, in a sentence */
    TargetHistory(Measures measures, MeasureView measure, Messages messages, DateTexts dates, Consumer<String> onDone) {
        if (measure.targets().isEmpty()) {
            getContent().add(new Paragraph("It never had a target."));
        } else {
            FlowTable table = new FlowTable("Targets").withColumn("From").withFigures("Target").withColumn("Set by").withColumn("Set on");
            measure.targets().reversed().forEach(target -> table.addRow(
                    new Span(dates.date(target.from())),
                    new Span(target.figure() == null ? "No target" : MeasureMarks.figure(target.figure(), measure.form().unit())),
                    new Span(target.by()),
                    new Span(dates.dateTime(target.at()))));
            getContent().add(table);
        }
        if (measure.mayEdit() && measure.inUse()) {
            BigDecimalField figure = new BigDecimalField("Target");
            figure.setHelperText("Empty: no target from that day on.");
            DatePicker from = Typing.date("Applies from", "Figures of periods before keep the target they had.");
            from.setRequiredIndicatorVisible(true);
            FaultSummary faults = new FaultSummary(messages).withField("figure", figure).withField("from", from);
            Button set = new Button("Set this target", click -> {
                if (faults.attempt(() -> measures.setTarget(measure.id(), measure.version(), new TargetForm(figure.getValue(), from.getValue())))) {
                    onDone.accept("The target is set.");
                }
            });
            getContent().add(faults, new Fields(figure, from).withButtons(set));
        }
    }
}
