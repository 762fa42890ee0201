package org.stathouse.stat.item.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.item.NoteKind;

/** Asks the owner what has been done so far, or what hinders it. */
class NoteDialog extends ItemDialog {

    /** Notes it. */
    interface Step {

        void note(@Nullable NoteKind kind, @Nullable String text);
    }

    NoteDialog(Messages messages, StatItem item, Step step) {
        super(messages, "A note on " + item.number(), new Paragraph("Progress makes the item Yellow until its day. A blocker says what hinders it; it does not move the day."));
        RadioButtonGroup<NoteKind> kind = Choice.of("What is it?", NoteKind::label, NoteKind.values());
        TextArea text = Typing.text("Note", "");
        Typing.require(text);
        withField("kind", kind);
        withField("text", text);
        withSave("Note it", () -> step.note(kind.getValue(), Typing.value(text)));
    }
}
