package org.stathouse.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.Typing;
import org.stathouse.status.AnswerAsk;
import org.stathouse.status.AskView;
import org.stathouse.status.Asks;
import org.stathouse.status.process.StatusAskProcess;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** The task to answer what a published report asks. */
@org.springframework.stereotype.Component
class AnswerAskForm implements TaskForm {

    private final Asks asks;
    private final DateTexts dates;
    private final Messages messages;

    AnswerAskForm(Asks asks, DateTexts dates, Messages messages) {
        this.asks = asks;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return StatusAskProcess.FORM_ANSWER;
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        AskView ask = asks.get(task.subject().id());
        TextArea answer = Typing.text("Your answer", "Say yes, no or by when, and what the owner can count on. The owner and TMO read it.");
        Typing.require(answer);
        Facts facts = new Facts()
                .with("Asked", LongText.of(ask.text()))
                .with("For", new Anchor(Addresses.report(ask.reportId()), Wording.label(ask.actionNumber(), ask.actionTitle())))
                .with("Report of", DateTexts.month(ask.month()))
                .with("Answer needed by", dates.date(ask.by()));
        TaskSheet sheet = new TaskSheet(messages, "A report asks this of you. Ten working days without an answer bring it to the chair.")
                .with(facts)
                .withField("answer", answer);
        sheet.withSubmit("Send answer", submission, () -> new AnswerAsk(Typing.value(answer)));
        return sheet;
    }
}
