package org.stathouse.steerco.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.Consumer;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.Typing;
import org.stathouse.steerco.meeting.NewItem;

/** Adds a free item to the agenda; after the last day for topics it asks why it comes late. */
class AddItemDialog extends Dialog {

    private static final int MINUTES = 10;

    private final TextField title = Typing.line("Title", "");
    private final TextField ask = Typing.line("What SteerCo is asked", "In one sentence.");
    private final TextArea background = Typing.text("Background", "What a member needs to know in the room.");
    private final TextField presenter = Typing.line("Presenter", "");
    private final IntegerField minutes = new IntegerField("Minutes");
    private final TextArea lateBecause = Typing.text("Why it comes late", "The agenda names it.");

    /** @param add puts the item on the agenda; what it refuses is shown here and the fields stay */
    AddItemDialog(Messages messages, boolean late, Consumer<NewItem> add) {
        setHeaderTitle("Add an item");
        addClassName("wide-dialog");
        minutes.setValue(MINUTES);
        minutes.setStepButtonsVisible(true);
        Typing.require(title, ask, minutes, lateBecause);
        lateBecause.setVisible(late);
        FaultSummary faults = new FaultSummary(messages)
                .withField("title", title)
                .withField("ask", ask)
                .withField("background", background)
                .withField("presenter", presenter)
                .withField("minutes", minutes)
                .withField("lateBecause", lateBecause);
        add(faults, new Fields().withWide(title, ask, background), new Fields(presenter, minutes).withWide(lateBecause));
        Button cancel = new Button("Cancel", click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button save = new Button("Add the item", click -> {
            if (faults.attempt(() -> add.accept(value()))) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, save);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                title.focus();
            }
        });
    }

    private NewItem value() {
        return new NewItem(
                Typing.value(title),
                Typing.value(ask),
                Typing.value(background),
                Typing.value(presenter),
                Objects.requireNonNullElse(minutes.getValue(), 0),
                Typing.value(lateBecause));
    }
}
