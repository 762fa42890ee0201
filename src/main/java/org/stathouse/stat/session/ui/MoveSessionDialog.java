package org.stathouse.stat.session.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.session.SessionForm;
import org.stathouse.stat.session.SessionView;
import org.stathouse.stat.session.Sessions;

/** Moves a session to another day or time, with a reason. */
class MoveSessionDialog extends Dialog {

    private static final Duration QUARTER_HOUR = Duration.ofMinutes(15);

    /** @param moved takes the session as it stands after the move */
    MoveSessionDialog(Sessions sessions, Messages messages, SessionView session, Consumer<SessionView> moved) {
        setHeaderTitle("Move " + session.number());
        setWidth("36rem");
        setMaxWidth("100%");
        DatePicker day = Typing.date("New day", "A working day.");
        TimePicker time = new TimePicker("Begins at");
        TextArea reason = Typing.text("Reason", "The people of the Stat read it.");
        time.setStep(QUARTER_HOUR);
        time.setLocale(Locale.US);
        time.setHelperText("City time.");
        day.setValue(session.day());
        time.setValue(session.startsAt());
        Typing.require(day, time, reason);
        FaultSummary faults = new FaultSummary(messages).withField("day", day).withField("startsAt", time).withField("reason", reason);
        add(
                faults,
                new Fields(day, time).withWide(reason),
                new Paragraph("Timers and due dates follow, and the legal dates are computed anew. The move is counted and the people of the Stat are told."));
        Button cancel = new Button("Cancel", click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button move = new Button("Move the session", click -> {
            SessionForm to = new SessionForm(day.getValue(), time.getValue());
            if (faults.attempt(() -> moved.accept(sessions.move(session.id(), session.version(), to, Typing.value(reason))))) {
                close();
            }
        });
        move.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, move);
    }
}
