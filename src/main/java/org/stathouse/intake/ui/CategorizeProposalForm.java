package org.stathouse.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.stathouse.intake.CategorizeProposal;
import org.stathouse.intake.Category;
import org.stathouse.intake.ProposalRegister;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** TMO's category and admission test; not admitted means returned with the note as the reason. */
@org.springframework.stereotype.Component
class CategorizeProposalForm implements TaskForm {

    private final ProposalRegister register;
    private final ProposalFacts facts;
    private final Messages messages;

    CategorizeProposalForm(ProposalRegister register, ProposalFacts facts, Messages messages) {
        this.register = register;
        this.facts = facts;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return "intake/categorize";
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        RadioButtonGroup<Category> category = Choice.of(
                "Category", option -> Wording.of(option) + ": " + Wording.explained(option), Category.values());
        RadioButtonGroup<Boolean> admitted = Choice.of(
                "Does it have a clear public benefit, aligned to City needs?",
                yes -> yes ? "Yes: it goes on to scoring" : "No: it goes back to the proposer",
                true,
                false);
        TextArea note = Typing.text("Note on the admission test", "Why it passes or not. If it goes back, the proposer reads this as the reason.");
        note.setRequiredIndicatorVisible(true);
        TaskSheet sheet = new TaskSheet(messages, "The category decides nothing by itself; it helps SteerCo to keep the plan in balance.")
                .with(new ProposalDigest(register.get(task.subject().id()), facts, false))
                .withField("category", category)
                .withField("admitted", admitted)
                .withField("note", note);
        var submit = sheet.withSubmit(
                "Record category and test",
                submission,
                () -> new CategorizeProposal(category.getValue(), admitted.getValue(), Typing.value(note)));
        admitted.addValueChangeListener(change ->
                submit.setText(Boolean.TRUE.equals(change.getValue()) ? "Admit to scoring" : "Return to proposer"));
        return sheet;
    }
}
