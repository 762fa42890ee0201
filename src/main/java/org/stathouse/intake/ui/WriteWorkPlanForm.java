package org.stathouse.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.IntStream;
import org.stathouse.intake.ProposalRegister;
import org.stathouse.intake.WorkPlanStep;
import org.stathouse.intake.WriteWorkPlan;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.RowEditor;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** The owner's work plan for an approved action, step by step. */
@org.springframework.stereotype.Component
class WriteWorkPlanForm implements TaskForm {

    private final ProposalRegister register;
    private final ProposalFacts facts;
    private final Messages messages;

    WriteWorkPlanForm(ProposalRegister register, ProposalFacts facts, Messages messages) {
        this.register = register;
        this.facts = facts;
        this.messages = messages;
    }

    /** The fields of one step. */
    private static final class Step extends Div {

        private final TextField title = Typing.line("Step", "");
        private final TextField responsible = Typing.line("Responsible", "");
        private final DatePicker start = Typing.date("From", "");
        private final DatePicker end = Typing.date("To", "");

        Step() {
            Typing.require(title, responsible, start, end);
            addClassName("step-fields");
            add(title, responsible, start, end);
        }

        WorkPlanStep read(TaskSheet sheet, String at) {
            sheet.shows(at + ".title", title);
            sheet.shows(at + ".responsible", responsible);
            sheet.shows(at + ".startDate", start);
            sheet.shows(at + ".endDate", end);
            return new WorkPlanStep(Typing.value(title), Typing.value(responsible), start.getValue(), end.getValue());
        }
    }

    @Override
    public String formKey() {
        return "intake/work-plan";
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        RowEditor<Step> steps = new RowEditor<>("Step", Step::new);
        steps.add(new Step());
        TaskSheet sheet = new TaskSheet(
                        messages, "List the steps that lead to the target, each with the person or unit responsible and its dates. Five to ten steps are usually enough.")
                .with(new ProposalDigest(register.get(task.subject().id()), facts, false), steps);
        sheet.withSubmit("Hand in work plan", submission, () -> read(sheet, steps.rows()));
        return sheet;
    }

    private static WriteWorkPlan read(TaskSheet sheet, List<Step> steps) {
        return new WriteWorkPlan(IntStream.range(0, steps.size())
                .mapToObj(i -> steps.get(i).read(sheet, "steps[" + i + "]"))
                .toList());
    }
}
