package org.stathouse.stat.item.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.item.DecideExtension;
import org.stathouse.stat.item.ItemPage;
import org.stathouse.stat.item.ItemPage.AskedExtension;
import org.stathouse.stat.item.Items;
import org.stathouse.stat.process.FollowUpProcess;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** By this form a request for a later day is decided: the first by an analyst, later ones by the chair. */
@org.springframework.stereotype.Component
class DecideExtensionForm implements TaskForm {

    private final Items items;
    private final DateTexts dates;
    private final Messages messages;

    DecideExtensionForm(Items items, DateTexts dates, Messages messages) {
        this.items = items;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return FollowUpProcess.FORM_DECIDE_EXTENSION;
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        ItemPage page = items.get(task.subject().id());
        RadioButtonGroup<Boolean> granted =
                Choice.of("Is the later day given?", yes -> yes ? "Yes: the item is due on the new day" : "No: the present day stands", true, false);
        TextArea reason = Typing.text("Reason", "The owner reads it.");
        reason.setVisible(false);
        granted.addValueChangeListener(change -> {
            boolean refuses = Boolean.FALSE.equals(change.getValue());
            reason.setVisible(refuses);
            reason.setRequiredIndicatorVisible(refuses);
        });
        TaskSheet sheet = new TaskSheet(messages, "An extension needs a plan that shows how the item will be done by the new day, not just a date.")
                .with(new ItemDigest(page, dates), request(page.request()))
                .withField("granted", granted)
                .withField("reason", reason);
        sheet.withSubmit("Record the decision", submission, () -> new DecideExtension(granted.getValue(), Typing.value(reason)));
        return sheet;
    }

    private Component request(@Nullable AskedExtension request) {
        if (request == null) {
            return new Paragraph("The request does not stand any more.");
        }
        Div asked = new Div(
                new H3(request.by() + " asks for " + dates.date(request.due())), LongText.of(request.plan()));
        asked.addClassName("noted");
        return asked;
    }
}
