package org.stathouse.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import org.stathouse.intake.ProposalRegister;
import org.stathouse.intake.ProposalView;
import org.stathouse.intake.ReviewNarrative;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** TMO's answer whether the public sees the action, and the narrative that it reads. */
@org.springframework.stereotype.Component
class ReviewNarrativeForm implements TaskForm {

    /** About a hundred words: what a resident reads without scrolling on a phone. */
    private static final int SUGGESTED_LENGTH = 600;

    private final ProposalRegister register;
    private final ProposalFacts facts;
    private final Messages messages;

    ReviewNarrativeForm(ProposalRegister register, ProposalFacts facts, Messages messages) {
        this.register = register;
        this.facts = facts;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return "intake/review-narrative";
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        ProposalView proposal = register.get(task.subject().id());
        RadioButtonGroup<Boolean> shown = Choice.of(
                "Does the public see this action?", yes -> yes ? "Yes, with the narrative below" : "No, it stays internal", true, false);
        if (proposal.recommendation() != null && proposal.recommendation().publicFacing() != null) {
            shown.setValue(proposal.recommendation().publicFacing());
        }
        TextArea narrative = Typing.text("Public narrative", "");
        narrative.setMinRows(6);
        narrative.setValueChangeMode(ValueChangeMode.LAZY);
        Typing.fill(narrative, Objects.requireNonNullElse(proposal.form().publicBenefit(), ""));
        narrative.addValueChangeListener(change -> count(narrative));
        count(narrative);
        shown.addValueChangeListener(change -> narrative.setRequiredIndicatorVisible(Boolean.TRUE.equals(change.getValue())));
        TaskSheet sheet = new TaskSheet(
                        messages,
                        "Write for a resident who has a minute: short sentences, everyday words, what changes and by when. Spell out every abbreviation; leave out internal names and blame.")
                .with(new ProposalDigest(proposal, facts, false))
                .withField("publicFacing", shown)
                .withField("narrative", narrative);
        sheet.withSubmit("Record review", submission, () -> new ReviewNarrative(shown.getValue(), Typing.value(narrative)));
        return sheet;
    }

    private static void count(TextArea narrative) {
        int length = narrative.getValue().strip().length();
        String advice = length > SUGGESTED_LENGTH ? " That is long; try to shorten it." : "";
        narrative.setHelperText("%d characters; about %d read well.%s It starts from the proposal’s public benefit.".formatted(length, SUGGESTED_LENGTH, advice));
    }
}
