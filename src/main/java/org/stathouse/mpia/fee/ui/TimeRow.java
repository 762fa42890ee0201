package org.stathouse.mpia.fee.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.List;
import org.stathouse.mpia.FeeTask;
import org.stathouse.mpia.fee.FeeRates;
import org.stathouse.mpia.fee.MakeEstimate;

/** One line of time in an estimate. */
class TimeRow extends Composite<Div> {

    private final ComboBox<FeeTask> task = new ComboBox<>("Task", FeeTask.values());
    private final ComboBox<FeeRates.JobClass> jobClass = new ComboBox<>("Job class");
    private final BigDecimalField low = new BigDecimalField("Fewest hours");
    private final BigDecimalField high = new BigDecimalField("Most hours");

    TimeRow(List<FeeRates.JobClass> classes, Runnable changed) {
        task.setItemLabelGenerator(FeeTask::label);
        jobClass.setItems(classes);
        jobClass.setItemLabelGenerator(known -> known.name() + ", " + FeeTexts.money(known.hourly()) + " an hour");
        task.addValueChangeListener(change -> changed.run());
        jobClass.addValueChangeListener(change -> changed.run());
        low.addValueChangeListener(change -> changed.run());
        high.addValueChangeListener(change -> changed.run());
        getContent().addClassName("fields");
        getContent().add(task, jobClass, low, high);
    }

    MakeEstimate.Time value() {
        return new MakeEstimate.Time(
                task.getValue(), jobClass.getValue() == null ? null : jobClass.getValue().name(), low.getValue(), high.getValue());
    }
}
