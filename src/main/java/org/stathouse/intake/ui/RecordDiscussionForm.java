package org.stathouse.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import org.stathouse.intake.ProposalRegister;
import org.stathouse.intake.RecordDiscussion;
import org.stathouse.intake.Scores;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** TMO's note on the discussion of scores that lie far apart. */
@org.springframework.stereotype.Component
class RecordDiscussionForm implements TaskForm {

    private final ProposalRegister register;
    private final Scores scores;
    private final ProposalFacts facts;
    private final DateTexts dates;
    private final Messages messages;

    RecordDiscussionForm(ProposalRegister register, Scores scores, ProposalFacts facts, DateTexts dates, Messages messages) {
        this.register = register;
        this.scores = scores;
        this.facts = facts;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return "intake/discuss";
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        TextArea note = Typing.text("Note on the discussion", "Who spoke, why the scores differ, and what the scorers agreed on or left open.");
        note.setRequiredIndicatorVisible(true);
        TaskSheet sheet = new TaskSheet(
                        messages,
                        "Two scorers differ by more than 2 points on at least one criterion. Bring the scorers together and write down what came of it; the scores stay as they are.")
                .with(new ProposalDigest(register.get(task.subject().id()), facts, false));
        scores.of(task.subject().id()).stream().findFirst().ifPresent(round -> sheet.with(new ScoreSheet(round, dates)));
        sheet.withField("note", note);
        sheet.withSubmit("Record discussion", submission, () -> new RecordDiscussion(Typing.value(note)));
        return sheet;
    }
}
