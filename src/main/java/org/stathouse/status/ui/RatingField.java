package org.stathouse.status.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Typing;
import org.stathouse.status.Dimension;
import org.stathouse.status.Rag;
import org.stathouse.status.Rating;
import org.stathouse.status.Suggestion;
import org.stathouse.status.ToleranceForm;

/** The rating of one dimension: the three colors, what the tolerances suggest, and the reason for rating it better. */
class RatingField extends Composite<Div> {

    private final Dimension dimension;
    private final Messages messages;
    private final RadioButtonGroup<Rag> rag = new RadioButtonGroup<>();
    private final TextField reason = Typing.line("Why better than suggested?", "TMO reads this reason.");
    private final Paragraph suggested = new Paragraph();
    private @Nullable Suggestion suggestion;

    RatingField(Dimension dimension, ToleranceForm tolerances, Messages messages) {
        this.dimension = dimension;
        this.messages = messages;
        rag.setLabel(dimension.label());
        rag.setItems(Rag.values());
        rag.setItemLabelGenerator(Rag::label);
        rag.setRenderer(new ComponentRenderer<>(Marks::of));
        rag.setRequiredIndicatorVisible(true);
        rag.setHelperText(Wording.tolerance(dimension, tolerances));
        rag.addValueChangeListener(change -> showReason());
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        suggested.addClassName("rating-suggested");
        getContent().addClassName("rating-field");
        getContent().add(rag, suggested, reason);
        suggest(null);
    }

    Dimension dimension() {
        return dimension;
    }

    RadioButtonGroup<Rag> rag() {
        return rag;
    }

    TextField reason() {
        return reason;
    }

    Rating read() {
        return new Rating(rag.getValue(), reason.isVisible() ? Typing.value(reason) : null);
    }

    void show(Rating rating) {
        rag.setValue(rating.rag());
        Typing.fill(reason, rating.reason());
        showReason();
    }

    /** Shows what the figures suggest, or nothing where they suggest nothing. */
    void suggest(@Nullable Suggestion newSuggestion) {
        suggestion = newSuggestion;
        suggested.setVisible(newSuggestion != null);
        suggested.removeAll();
        if (newSuggestion != null) {
            suggested.setText("Suggested: " + newSuggestion.rag().label() + ". " + messages.text(newSuggestion.why()));
        }
        showReason();
    }

    private void showReason() {
        Rag chosen = rag.getValue();
        boolean better = suggestion != null && chosen != null && chosen.compareTo(suggestion.rag()) < 0;
        reason.setVisible(better || !reason.isEmpty());
    }
}
