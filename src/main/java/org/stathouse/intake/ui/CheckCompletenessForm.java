package org.stathouse.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.stathouse.intake.CheckCompleteness;
import org.stathouse.intake.ProposalRegister;
import org.stathouse.intake.ProposalView;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** TMO's completeness gate: what the proposal says, what the automatic check found, complete or returned with a reason. */
@org.springframework.stereotype.Component
class CheckCompletenessForm implements TaskForm {

    private final ProposalRegister register;
    private final ProposalFacts facts;
    private final Messages messages;

    CheckCompletenessForm(ProposalRegister register, ProposalFacts facts, Messages messages) {
        this.register = register;
        this.facts = facts;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return "intake/check-completeness";
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        ProposalView proposal = register.get(task.subject().id());
        RadioButtonGroup<Boolean> complete = Choice.of(
                "Is the proposal complete?", yes -> yes ? "Complete: it goes on to categorization" : "Not complete: return it to the proposer", true, false);
        TextArea reason = Typing.text("Reason for the return", "Say what has to change, so that the proposer can do it without asking. The proposer reads this text.");
        reason.setRequiredIndicatorVisible(true);
        reason.setVisible(false);
        TaskSheet sheet = new TaskSheet(
                        messages, "A complete proposal has one owner, one goal and an outcome that can be measured. Returning it does not count against it.")
                .with(new ProposalDigest(proposal, facts, true), found(proposal.completenessNotes()))
                .withField("complete", complete)
                .withField("reason", reason);
        Button submit = sheet.withSubmit(
                "Record check", submission, () -> new CheckCompleteness(complete.getValue(), Typing.value(reason)));
        complete.addValueChangeListener(change -> {
            boolean returns = Boolean.FALSE.equals(change.getValue());
            reason.setVisible(returns);
            submit.setText(returns ? "Return to proposer" : "Confirm as complete");
        });
        return sheet;
    }

    private static Component found(List<String> notes) {
        Div found = new Div(new H3("Found by the automatic check"));
        found.addClassName("noted");
        if (notes.isEmpty()) {
            found.add(new Paragraph("Everything required is here, and nothing else stood out."));
            return found;
        }
        UnorderedList list = new UnorderedList();
        notes.forEach(note -> list.add(new ListItem(note)));
        found.add(new Paragraph("Everything required is here. Please look at:"), list);
        return found;
    }
}
