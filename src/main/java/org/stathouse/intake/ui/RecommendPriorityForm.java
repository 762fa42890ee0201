package org.stathouse.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.stathouse.intake.Priority;
import org.stathouse.intake.ProposalRegister;
import org.stathouse.intake.RecommendPriority;
import org.stathouse.intake.Scores;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** TMO's recommendation to SteerCo: High, Medium or Low within its pillar, with a reason. */
@org.springframework.stereotype.Component
class RecommendPriorityForm implements TaskForm {

    private final ProposalRegister register;
    private final Scores scores;
    private final ProposalFacts facts;
    private final DateTexts dates;
    private final Messages messages;

    RecommendPriorityForm(ProposalRegister register, Scores scores, ProposalFacts facts, DateTexts dates, Messages messages) {
        this.register = register;
        this.scores = scores;
        this.facts = facts;
        this.dates = dates;
        this.messages = messages;
    }

    private enum Shown {
        YES("Yes, propose it for the public list", true),
        NO("No, keep it internal", false),
        OPEN("Leave it open for now", null);

        private final String label;
        private final @Nullable Boolean answer;

        Shown(String label, @Nullable Boolean answer) {
            this.label = label;
            this.answer = answer;
        }
    }

    @Override
    public String formKey() {
        return "intake/recommend";
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        RadioButtonGroup<Priority> priority = Choice.of("Priority within its pillar", Wording::of, Priority.values());
        TextArea reason = Typing.text("Reason", "Why this priority, beside the score. SteerCo reads it on the ranked list.");
        reason.setRequiredIndicatorVisible(true);
        RadioButtonGroup<Shown> shown = Choice.of("Should the public see this action?", option -> option.label, Shown.values());
        shown.setValue(Shown.OPEN);
        shown.setRequiredIndicatorVisible(false);
        TaskSheet sheet = new TaskSheet(messages, "The score ranks the proposal; your recommendation says what the figures do not.")
                .with(new ProposalDigest(register.get(task.subject().id()), facts, false));
        scores.of(task.subject().id()).stream().findFirst().ifPresent(round -> sheet.with(new ScoreSheet(round, dates)));
        sheet.withField("priority", priority).withField("reason", reason).withField("publicFacing", shown);
        sheet.withSubmit(
                "Recommend to SteerCo",
                submission,
                () -> new RecommendPriority(priority.getValue(), Typing.value(reason), shown.getValue().answer));
        return sheet;
    }
}
