package org.stathouse.stat.session.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Locale;
import org.stathouse.calendar.Deadlines;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.session.AgencyPapers;
import org.stathouse.stat.session.AgencyPartView;
import org.stathouse.stat.session.GiveInput;
import org.stathouse.stat.session.ReceivedMemo;
import org.stathouse.stat.session.SessionView;

/** An analyst writes down what an agency brought on paper, by mail or by telephone. */
final class RecordForAgency {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    private RecordForAgency() {}

    /** @param recorded shows the session again */
    static Div buttons(
            AgencyPapers papers, SessionView session, AgencyPartView part, Deadlines deadlines, Messages messages, Runnable recorded) {
        Button input = new Button("Record input", click -> input(papers, session, part, messages, recorded).open());
        Button memo = new Button("Record a memo received", click -> memo(papers, session, part, deadlines, messages, recorded).open());
        input.setAriaLabel("Record input of " + part.agencyName());
        memo.setAriaLabel("Record a memo received from " + part.agencyName());
        input.addThemeVariants(ButtonVariant.LUMO_SMALL);
        memo.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div buttons = new Div();
        if (session.beganAt() == null) {
            buttons.add(input);
        }
        buttons.add(memo);
        buttons.addClassName("agency-part-actions");
        return buttons;
    }

    private static Dialog input(AgencyPapers papers, SessionView session, AgencyPartView part, Messages messages, Runnable recorded) {
        TextArea text = Typing.text("What the agency said", "It enters the session’s preparation under the agency’s name.");
        Typing.fill(text, part.input());
        Typing.require(text);
        FaultSummary faults = new FaultSummary(messages).withField("text", text);
        return dialog("Input of " + part.agencyName(), "Record the input", faults, recorded,
                () -> papers.recordInput(session.id(), part.agency(), new GiveInput(Typing.value(text))), new Fields().withWide(text));
    }

    private static Dialog memo(
            AgencyPapers papers, SessionView session, AgencyPartView part, Deadlines deadlines, Messages messages, Runnable recorded) {
        DatePicker day = Typing.date("Received on", "");
        day.setMax(deadlines.today());
        TimePicker time = new TimePicker("At");
        time.setStep(FIVE_MINUTES);
        time.setLocale(Locale.US);
        time.setHelperText("City time. It decides whether the memo was in time.");
        TextArea text = Typing.text("The memo", "What it says, or where the paper is kept.");
        Typing.fill(text, part.memo());
        Typing.require(day, time, text);
        FaultSummary faults = new FaultSummary(messages).withField("receivedOn", day).withField("receivedAt", time).withField("text", text);
        return dialog("Memo of " + part.agencyName(), "Record the memo", faults, recorded,
                () -> papers.recordMemo(session.id(), part.agency(), new ReceivedMemo(day.getValue(), time.getValue(), Typing.value(text))),
                new Fields(day, time).withWide(text));
    }

    private static Dialog dialog(String title, String verb, FaultSummary faults, Runnable recorded, Runnable useCase, Fields fields) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.setWidth("36rem");
        dialog.setMaxWidth("100%");
        dialog.add(new Paragraph("The agency’s task ends with it."), faults, fields);
        Button cancel = new Button("Cancel", click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button record = new Button(verb, click -> {
            if (faults.attempt(useCase)) {
                dialog.close();
                recorded.run();
                SuccessNotice.show("Recorded.");
            }
        });
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(cancel, record);
        return dialog;
    }
}
