package org.stathouse.mpia.dispute.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Arrays;
import org.stathouse.mpia.DisputeRoute;
import org.stathouse.mpia.dispute.DisputeResult;
import org.stathouse.mpia.dispute.RecordResult;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.FieldsDialog;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.ui.TaskSheet;

/** The fields in which the result of a dispute is entered, in the task and in the dialog beside it. */
class ResultFields {

    private final RadioButtonGroup<DisputeResult> result;
    private final DatePicker on = Typing.date("Day", "Of an Ombudsman’s determination the day on which it was received.");
    private final TextArea words = Typing.text("What was decided or agreed to", "");
    private final Checkbox work = new Checkbox("Records have to be produced or a reply given: a closed request opens again");
    private final BigDecimalField feeCutTo = new BigDecimalField("Fee cut to, dollars");
    private final Checkbox feeWaived = new Checkbox("The whole fee is waived");

    ResultFields(DisputeRoute route, LocalDate today) {
        result = Choice.of(
                "How did it end?",
                DisputeResult::label,
                Arrays.stream(DisputeResult.values()).filter(one -> one.fits(route)).toArray(DisputeResult[]::new));
        on.setValue(today);
        feeCutTo.setHelperText("What was paid above it is to be refunded.");
        Typing.require(on, words);
    }

    void addTo(TaskSheet sheet) {
        sheet.withField("result", result)
                .withField("on", on)
                .withField("words", words)
                .withField("work", work)
                .withField("feeCutTo", feeCutTo)
                .withField("feeWaived", feeWaived);
    }

    void addTo(FieldsDialog dialog) {
        dialog.add("result", result);
        dialog.add("on", on);
        dialog.add("words", words);
        dialog.add("work", work);
        dialog.add("feeCutTo", feeCutTo);
        dialog.add("feeWaived", feeWaived);
    }

    RecordResult value() {
        return new RecordResult(on.getValue(), result.getValue(), Typing.value(words), work.getValue(), feeCutTo.getValue(), feeWaived.getValue());
    }
}
