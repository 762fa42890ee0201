package org.stathouse.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.IntStream;
import org.stathouse.intake.Milestone;
import org.stathouse.intake.ProposalRegister;
import org.stathouse.intake.ProposalView;
import org.stathouse.intake.WriteCharter;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.RowEditor;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** The owner's charter for an approved action. */
@org.springframework.stereotype.Component
class WriteCharterForm implements TaskForm {

    private final ProposalRegister register;
    private final ProposalFacts facts;
    private final Messages messages;

    WriteCharterForm(ProposalRegister register, ProposalFacts facts, Messages messages) {
        this.register = register;
        this.facts = facts;
        this.messages = messages;
    }

    /** The fields of one milestone. */
    private static final class MilestoneFields extends Div {

        private final TextField title = Typing.line("Milestone", "");
        private final DatePicker due = Typing.date("By", "");

        MilestoneFields() {
            title.setRequiredIndicatorVisible(true);
            due.setRequiredIndicatorVisible(true);
            addClassName("milestone-fields");
            add(title, due);
        }

        Milestone read(TaskSheet sheet, String at) {
            sheet.shows(at + ".title", title);
            sheet.shows(at + ".due", due);
            return new Milestone(Typing.value(title), due.getValue());
        }
    }

    @Override
    public String formKey() {
        return "intake/charter";
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        ProposalView proposal = register.get(task.subject().id());
        TextArea purpose = Typing.text("Purpose", "Why the City does this, in two or three sentences.");
        TextArea scope = Typing.text("Scope", "What belongs to it, and what does not.");
        TextArea deliverables = Typing.text("Deliverables", "What will exist at the end, one a line.");
        TextArea team = Typing.text("Team", "Who works on it, from which agency, and who decides.");
        DatePicker end = Typing.date("End date", "");
        end.setValue(proposal.form().endDate());
        Typing.require(purpose, scope, deliverables, team, end);
        RowEditor<MilestoneFields> milestones = new RowEditor<>("Milestone", MilestoneFields::new);
        milestones.add(new MilestoneFields());
        TaskSheet sheet = new TaskSheet(messages, "The charter says on one page what the action is for and how it ends.")
                .with(new ProposalDigest(proposal, facts, false))
                .withField("purpose", purpose)
                .withField("scope", scope)
                .withField("deliverables", deliverables)
                .withField("team", team)
                .with(new H3("Milestones"), milestones)
                .withField("endDate", end);
        sheet.withSubmit("Hand in charter", submission, () -> new WriteCharter(
                Typing.value(purpose),
                Typing.value(scope),
                Typing.value(deliverables),
                Typing.value(team),
                read(sheet, milestones.rows()),
                end.getValue()));
        return sheet;
    }

    private static List<Milestone> read(TaskSheet sheet, List<MilestoneFields> rows) {
        return IntStream.range(0, rows.size()).mapToObj(i -> rows.get(i).read(sheet, "milestones[" + i + "]")).toList();
    }
}
