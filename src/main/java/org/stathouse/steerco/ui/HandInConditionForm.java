package org.stathouse.steerco.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.stathouse.documents.AttachedFiles;
import org.stathouse.documents.StoredDocument;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.KeptFiles;
import org.stathouse.shared.ui.Typing;
import org.stathouse.steerco.condition.ConditionPage;
import org.stathouse.steerco.condition.Conditions;
import org.stathouse.steerco.condition.HandInEvidence;
import org.stathouse.steerco.process.ConditionProcess;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** By this form the owner of a condition hands in what shows that it is done: words, a link, files. */
@org.springframework.stereotype.Component
class HandInConditionForm implements TaskForm {

    private final Conditions conditions;
    private final DateTexts dates;
    private final Messages messages;

    HandInConditionForm(Conditions conditions, DateTexts dates, Messages messages) {
        this.conditions = conditions;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return ConditionProcess.FORM_HAND_IN;
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        UUID id = task.subject().id();
        ConditionPage page = conditions.get(id);
        TextArea text = Typing.text("What was done", "And how it shows. Expected: " + page.condition().evidence());
        TextField link = Typing.line("Link", "Where it can be seen, if it is on the web.");
        Typing.require(text);
        Typing.fill(text, page.condition().evidenceGiven());
        Typing.fill(link, page.evidenceLink());
        TaskSheet sheet = new TaskSheet(messages, "SteerCo set this condition. Hand in what shows that it is done; the TMO verifies it or sends it back.")
                .with(new ConditionDigest(page, dates))
                .withField("text", text)
                .withField("link", link)
                .with(new KeptFiles(messages, names(page), AttachedFiles.MOST_MEGABYTES, (name, content) -> names(conditions.attach(id, name, content))));
        sheet.withSubmit("Hand in", submission, () -> new HandInEvidence(Typing.value(text), Typing.value(link)));
        return sheet;
    }

    private static List<String> names(ConditionPage page) {
        return page.files().stream().map(StoredDocument::fileName).toList();
    }
}
