package org.stathouse.mpia.dispute.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.calendar.Deadlines;
import org.stathouse.mpia.DisputeRoute;
import org.stathouse.mpia.dispute.DisputeAnswers;
import org.stathouse.mpia.dispute.DisputeGround;
import org.stathouse.mpia.dispute.DisputeView;
import org.stathouse.mpia.dispute.Disputes;
import org.stathouse.mpia.dispute.MediationNote;
import org.stathouse.mpia.dispute.OpenDispute;
import org.stathouse.mpia.dispute.Side;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.FieldsDialog;
import org.stathouse.shared.ui.Typing;

/** The dialogs in which disputes are recorded beside their tasks. */
class DisputeDialogs {

    private final Disputes disputes;
    private final DisputeAnswers answers;
    private final Deadlines deadlines;
    private final Messages messages;

    DisputeDialogs(Disputes disputes, DisputeAnswers answers, Deadlines deadlines, Messages messages) {
        this.disputes = disputes;
        this.answers = answers;
        this.deadlines = deadlines;
        this.messages = messages;
    }

    Dialog open(UUID request, Runnable done) {
        RadioButtonGroup<DisputeRoute> route = Choice.of("Where", DisputeRoute::label, DisputeRoute.values());
        RadioButtonGroup<DisputeGround> ground = Choice.of("About", DisputeGround::label, DisputeGround.values());
        RadioButtonGroup<Side> side = Choice.of("Brought by", Side::label, Side.values());
        side.setValue(Side.REQUESTER);
        TextField about = Typing.line("What is in dispute", "In a line.");
        TextField number = Typing.line("Their number", "That Ombudsman, Board or court gave it, if it is known.");
        DatePicker on = Typing.date("Day", "On which the Ombudsman was asked, the complaint came, or the City was served.");
        on.setValue(deadlines.today());
        Typing.require(about, on);
        FieldsDialog dialog = new FieldsDialog(
                messages, "Record a dispute", "Its dates begin with the day. While a matter is before the Ombudsman the request’s own limits stand still; a lawsuit sets a litigation hold.");
        dialog.add("route", route);
        dialog.add("ground", ground);
        dialog.add("broughtBy", side);
        dialog.add("about", about);
        dialog.add("outsideNumber", number);
        dialog.add("on", on);
        dialog.confirmBy("Record the dispute", () -> {
            disputes.open(
                    request,
                    new OpenDispute(route.getValue(), ground.getValue(), side.getValue(), Typing.value(about), Typing.value(number), on.getValue()));
            done.run();
        });
        return dialog;
    }

    Dialog mediation(UUID request, DisputeView dispute, @Nullable String before, Runnable done) {
        TextArea text = Typing.text("Confidential note", "Law and the supervisor alone see it; no export and no history says what stands in it.");
        Typing.fill(text, before);
        FieldsDialog dialog = new FieldsDialog(messages, "Confidential note", "Mediations are confidential (COMAR 14.37.03.02).");
        dialog.add("text", text);
        dialog.confirmBy("Keep the note", () -> {
            disputes.noteMediation(request, dispute.id(), dispute.version(), new MediationNote(Typing.value(text)));
            done.run();
        });
        return dialog;
    }

    Dialog end(UUID request, DisputeView dispute, Runnable done) {
        ResultFields fields = new ResultFields(dispute.route(), deadlines.today());
        FieldsDialog dialog = new FieldsDialog(messages, "End " + dispute.number(), "Its open tasks end with it.");
        fields.addTo(dialog);
        dialog.confirmBy("Record the result", () -> {
            answers.endEarly(request, dispute.id(), fields.value());
            done.run();
        });
        return dialog;
    }
}
