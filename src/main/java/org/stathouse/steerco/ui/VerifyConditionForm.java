package org.stathouse.steerco.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.Downloads;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.Typing;
import org.stathouse.steerco.condition.ConditionPage;
import org.stathouse.steerco.condition.Conditions;
import org.stathouse.steerco.condition.VerifyEvidence;
import org.stathouse.steerco.process.ConditionProcess;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** By this form the TMO says whether the evidence shows what the condition asks for. */
@org.springframework.stereotype.Component
class VerifyConditionForm implements TaskForm {

    private final Conditions conditions;
    private final DateTexts dates;
    private final Messages messages;

    VerifyConditionForm(Conditions conditions, DateTexts dates, Messages messages) {
        this.conditions = conditions;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return ConditionProcess.FORM_VERIFY;
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        ConditionPage page = conditions.get(task.subject().id());
        RadioButtonGroup<Boolean> verified = Choice.of(
                "Does it show what was asked?", yes -> yes ? "Yes: the condition is met" : "No: back to its owner", true, false);
        TextArea reason = Typing.text("What is missing", "The owner reads it.");
        reason.setVisible(false);
        verified.addValueChangeListener(change -> reason.setVisible(Boolean.FALSE.equals(change.getValue())));
        TaskSheet sheet = new TaskSheet(messages, "Compare what was handed in with what the condition asks for. Expected: " + page.condition().evidence())
                .with(new ConditionDigest(page, dates), evidence(page))
                .withField("verified", verified)
                .withField("reason", reason);
        sheet.withSubmit("Answer", submission, () -> new VerifyEvidence(verified.getValue(), Typing.value(reason)));
        return sheet;
    }

    private Component evidence(ConditionPage page) {
        Div all = new Div(new H3("What was handed in"), LongText.of(page.condition().evidenceGiven()));
        all.addClassName("noted");
        if (page.evidenceLink() != null) {
            Anchor link = new Anchor(page.evidenceLink(), page.evidenceLink());
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            all.add(new Paragraph(link));
        }
        UnorderedList files = new UnorderedList();
        page.files().forEach(file -> files.add(new ListItem(Downloads.link(
                file.fileName(), file.fileName(), file.mediaType(), () -> conditions.file(page.condition().id(), file.id())))));
        if (!page.files().isEmpty()) {
            all.add(files);
        }
        return all;
    }
}
