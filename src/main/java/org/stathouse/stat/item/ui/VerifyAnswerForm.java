package org.stathouse.stat.item.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.item.ItemPage;
import org.stathouse.stat.item.Items;
import org.stathouse.stat.item.VerifyAnswer;
import org.stathouse.stat.process.FollowUpProcess;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** By this form an analyst says whether the evidence shows that an item is done. */
@org.springframework.stereotype.Component
class VerifyAnswerForm implements TaskForm {

    private final Items items;
    private final DateTexts dates;
    private final Messages messages;

    VerifyAnswerForm(Items items, DateTexts dates, Messages messages) {
        this.items = items;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return FollowUpProcess.FORM_VERIFY;
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        ItemPage page = items.get(task.subject().id());
        RadioButtonGroup<Boolean> closed = Choice.of(
                "Does it show that the item is done?", yes -> yes ? "Yes: close it, Green" : "No: back to its owner", true, false);
        TextArea reason = Typing.text("What is missing", "The owner reads it.");
        Typing.require(reason);
        reason.setVisible(false);
        closed.addValueChangeListener(change -> reason.setVisible(Boolean.FALSE.equals(change.getValue())));
        Div evidence = new Div(new H3("What was handed in"), new ItemEvidence(page, dates, file -> items.file(page.item().id(), file.id())));
        evidence.addClassName("noted");
        TaskSheet sheet = new TaskSheet(messages, "Compare what was handed in with what was asked for: " + page.item().type().asks() + ".")
                .with(new ItemDigest(page, dates), evidence)
                .withField("closed", closed)
                .withField("reason", reason);
        sheet.withSubmit("Record it", submission, () -> new VerifyAnswer(closed.getValue(), Typing.value(reason)));
        return sheet;
    }
}
