package org.stathouse.status.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.stathouse.shared.ui.Typing;
import org.stathouse.status.ReportMilestone;

/** The fields of one milestone. */
class MilestoneRow extends Div {

    private final TextField name = Typing.line("Milestone", "");
    private final DatePicker planned = Typing.date("Planned", "");
    private final DatePicker forecast = Typing.date("Now expected", "");
    private final Checkbox done = new Checkbox("Reached");

    MilestoneRow(ReportMilestone milestone, FieldNames names) {
        addClassName("report-row");
        add(name, planned, forecast, done);
        Typing.fill(name, milestone.name());
        planned.setValue(milestone.planned());
        forecast.setValue(milestone.forecast());
        done.setValue(milestone.done());
        done.addValueChangeListener(change -> label());
        label();
        names.watch(name, planned, forecast, done);
    }

    /** Tells by which names the faults of this row come; {@code at} is the row, such as {@code asks[0]}. */
    void name(FieldNames names, String at) {
        names.put(at + ".name", name);
        names.put(at + ".planned", planned);
        names.put(at + ".forecast", forecast);
        names.put(at + ".done", done);
    }

    ReportMilestone read() {
        return new ReportMilestone(Typing.value(name), planned.getValue(), forecast.getValue(), done.getValue());
    }

    private void label() {
        forecast.setLabel(done.getValue() ? "Reached on" : "Now expected");
    }
}
