package org.stathouse.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.stathouse.intake.ProposalRegister;
import org.stathouse.intake.ProposalView;
import org.stathouse.intake.Proposals;
import org.stathouse.intake.ResubmitProposal;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** The proposer's task on a returned proposal: leads into its form and hands it in again. */
@org.springframework.stereotype.Component
class ReviseProposalForm implements TaskForm {

    private final ProposalRegister register;
    private final Proposals proposals;
    private final ProposalFacts facts;
    private final Messages messages;

    ReviseProposalForm(ProposalRegister register, Proposals proposals, ProposalFacts facts, Messages messages) {
        this.register = register;
        this.proposals = proposals;
        this.facts = facts;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return Resubmissions.FORM_KEY;
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        ProposalView proposal = register.get(task.subject().id());
        TaskSheet sheet = new TaskSheet(
                messages, "Change the proposal, then hand it in again. It keeps its number, and what was said about it stays on record.");
        if (!proposal.returns().isEmpty()) {
            sheet.with(new ReturnNotice(proposal.returns().getLast()));
        }
        sheet.with(new ProposalDigest(proposal, facts, false));
        List<String> missing = messages.texts(proposals.missing(proposal.id()));
        if (!missing.isEmpty()) {
            sheet.with(missing(missing));
        }
        TextArea note = Typing.text("What you changed", "For TMO: what is different from the version that was returned.");
        sheet.withField("note", note);
        sheet.withSubmit("Resubmit proposal", submission, () -> new ResubmitProposal(proposal.version(), Typing.value(note)));
        sheet.withButton(new Button("Edit the proposal", click -> UI.getCurrent().navigate(Addresses.edit(proposal.id()))));
        return sheet;
    }

    private static Component missing(List<String> sentences) {
        UnorderedList list = new UnorderedList();
        sentences.stream().distinct().forEach(sentence -> list.add(new ListItem(sentence)));
        Div missing = new Div(new H3("Still missing in the proposal"), list);
        missing.addClassName("noted");
        return missing;
    }
}
