package org.stathouse.worklist.draft.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.LongText;
import org.stathouse.worklist.draft.FormDraft;

/** Tells above a form that earlier entries were put back into it, and asks which to go on with where two windows hold different ones. */
class DraftNotices extends Composite<Div> {

    private final DateTexts dates;
    private final Div restored = new Div();
    private final Div choice = new Div();

    DraftNotices(DateTexts dates) {
        this.dates = dates;
        restored.addClassName("draft-restored");
        restored.getElement().setAttribute("role", "status");
        choice.addClassName("conflict-notice");
        choice.getElement().setAttribute("role", "alert");
        restored.setVisible(false);
        choice.setVisible(false);
        getContent().add(restored, choice);
    }

    /**
     * Tells that the entries of a draft stand in the form.
     *
     * @param unfit what did not fit it any more, by the names of the fields
     */
    void showRestored(FormDraft draft, Map<String, String> unfit, Runnable discard) {
        Button button = new Button("Discard what I typed", click -> Confirmation.askBeforeRemoval(
                "Discard what you typed?", "The form is shown as if you had never typed into it. This cannot be undone.", "Discard", discard));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        restored.add(new Paragraph("You typed this on " + dates.dateTime(draft.savedAt()) + " and have not handed it in."));
        if (!unfit.isEmpty()) {
            UnorderedList list = new UnorderedList();
            unfit.forEach((field, text) -> list.add(new ListItem(field + ": " + text)));
            restored.add(new Paragraph("The form has changed since. This did not fit any more:"), list);
        }
        restored.add(button);
        restored.setVisible(true);
    }

    /** Says nothing any more. */
    void clear() {
        restored.removeAll();
        restored.setVisible(false);
        choice.removeAll();
        choice.setVisible(false);
    }

    /** Shows what other windows hold, each with the choice; nothing where there are none. */
    void showOthers(List<FormDraft> others, Function<FormDraft, Difference> difference, Consumer<FormDraft> keepMine, Consumer<FormDraft> take) {
        choice.removeAll();
        choice.setVisible(!others.isEmpty());
        for (FormDraft other : others) {
            Span title = new Span("Filled in in two windows");
            title.addClassName("conflict-notice-title");
            Button mine = new Button("Keep what is here", click -> keepMine.accept(other));
            Button theirs = new Button("Take what is there", click -> take.accept(other));
            Div buttons = new Div(mine, theirs);
            buttons.addClassName("form-buttons");
            choice.add(
                    title,
                    new Paragraph("You filled in this form in another window too, saved on " + dates.dateTime(other.savedAt())
                            + ". Both are kept. Choose which to go on with; the other is then thrown away."),
                    table(difference.apply(other)),
                    buttons);
        }
    }

    private static FlowTable table(Difference difference) {
        FlowTable table = new FlowTable("What differs").withColumn("Field").withColumn("Here").withColumn("In the other window");
        difference.lines().forEach(line -> table.addRow(new Span(line.field()), LongText.of(line.here()), LongText.of(line.there())));
        return table;
    }
}
