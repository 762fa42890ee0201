package org.stathouse.stat.item.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.item.AskForExtension;

/** Asks the owner for the plan by which an item will be done later: a new day alone is not enough (processes.md A.3 step 4). */
class ExtensionDialog extends ItemDialog {

    /** @param step asks for it; a refusal is shown here */
    ExtensionDialog(Messages messages, StatItem item, Consumer<AskForExtension> step) {
        super(messages, "More time for " + item.number(), new Paragraph(
                item.extensions() == 0 ? "The lead analyst decides on the first extension." : "This item was extended before, so the chair decides."));
        TextArea plan = Typing.text("Revised plan", "Which steps, each by when. A new day alone is not enough.");
        DatePicker due = Typing.date("New last day", "A working day after the present one.");
        Typing.require(plan, due);
        withField("plan", plan);
        withField("due", due);
        withSave("Ask for the extension", () -> step.accept(new AskForExtension(Typing.value(plan), due.getValue())));
    }
}
