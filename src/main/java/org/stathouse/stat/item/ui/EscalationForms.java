package org.stathouse.stat.item.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.item.EscalateItem;
import org.stathouse.stat.item.ItemPage;
import org.stathouse.stat.item.Items;
import org.stathouse.stat.process.FollowUpProcess;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** The forms by which an overdue item is taken one step up: first by an analyst, then by the Deputy Chief Performance Officer. */
@Configuration
class EscalationForms {

    @Bean
    TaskForm escalateItemForm(Items items, DateTexts dates, Messages messages) {
        return new StepForm(FollowUpProcess.FORM_ESCALATE, "Deputy Chief Performance Officer", items, dates, messages);
    }

    @Bean
    TaskForm takeUpItemForm(Items items, DateTexts dates, Messages messages) {
        return new StepForm(FollowUpProcess.FORM_TAKE_UP, "Stat chair", items, dates, messages);
    }

    /** @param next who is asked after this step, in words */
    private record StepForm(String formKey, String next, Items items, DateTexts dates, Messages messages) implements TaskForm {

        @Override
        public Component open(OpenTask task, Submission submission) {
            ItemPage page = items.get(task.subject().id());
            RadioButtonGroup<Boolean> goesUp = Choice.of(
                    "Does it go up?", yes -> yes ? "Yes: to the " + next + " now" : "Not yet: in two working days, unless it is answered", true, false);
            TextArea note = Typing.text("Note", "What was tried and what is needed, or why it does not go up yet.");
            Typing.require(note);
            TaskSheet sheet = new TaskSheet(
                            messages, "This item is overdue and nothing that shows it done has been received. Speak with its owner, then say whether it goes to the " + next + ".")
                    .with(new ItemDigest(page, dates), new EscalationPath(page))
                    .withField("goesUp", goesUp)
                    .withField("note", note);
            sheet.withSubmit("Record it", submission, () -> new EscalateItem(goesUp.getValue(), Typing.value(note)));
            return sheet;
        }
    }
}
