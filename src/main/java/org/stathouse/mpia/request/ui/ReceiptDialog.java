package org.stathouse.mpia.request.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.request.CorrectReceipt;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.FieldsDialog;
import org.stathouse.shared.ui.Typing;

/** Corrects the day of receipt or the kind of a request, from which all of its dates follow. */
class ReceiptDialog extends FieldsDialog {

    ReceiptDialog(Messages messages, RequestSummary request, Consumer<CorrectReceipt> step) {
        super(messages, "Correct the receipt of " + request.number(), "All legal dates are counted anew from it. What it said before is kept.");
        DatePicker receivedOn = Typing.date("Received on", "By the first agency that had it.");
        receivedOn.setValue(request.receivedOn());
        RadioButtonGroup<RequestKind> kind = Choice.of("Kind", RequestKind::label, RequestKind.values());
        kind.setValue(request.kind());
        TextArea reason = Typing.text("Reason", "It is kept with the case.");
        Typing.require(receivedOn, reason);
        add("receivedOn", receivedOn);
        add("kind", kind);
        add("reason", reason);
        confirmBy("Correct the receipt", () -> step.accept(new CorrectReceipt(receivedOn.getValue(), kind.getValue(), Typing.value(reason))));
    }
}
