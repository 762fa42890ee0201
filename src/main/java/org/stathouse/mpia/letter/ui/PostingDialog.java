package org.stathouse.mpia.letter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.stathouse.calendar.Deadlines;
import org.stathouse.mpia.letter.LetterView;
import org.stathouse.mpia.letter.PostLetter;
import org.stathouse.mpia.letter.SentLetters;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Typing;

/** Asks on which day a letter on paper was posted. */
class PostingDialog extends Dialog {

    PostingDialog(LetterView letter, SentLetters sent, Deadlines deadlines, Messages messages, Runnable changed) {
        setHeaderTitle("When was it posted?");
        setWidth("28rem");
        setMaxWidth("100%");
        DatePicker on = Typing.date("Posted on", "The day on which it was posted or handed over; it counts by law.");
        on.setValue(deadlines.today());
        on.setMax(deadlines.today());
        on.setWidthFull();
        Typing.require(on);
        FaultSummary faults = new FaultSummary(messages).withField("on", on);
        add(new Paragraph(letter.title() + ", to " + letter.to().name() + "."), faults, on);
        Button cancel = new Button("Cancel", click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button note = new Button("Note the day", click -> {
            if (faults.attempt(() -> sent.post(letter.id(), new PostLetter(on.getValue())))) {
                close();
                SuccessNotice.show("The posting is noted.");
                changed.run();
            }
        });
        note.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, note);
    }
}
