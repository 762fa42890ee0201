package org.stathouse.intake.ui;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** A text of several lines that keeps its line breaks. */
final class LongText {

    private LongText() {}

    static Div of(@Nullable String text) {
        Div shown = new Div();
        shown.setText(text == null || text.isBlank() ? "–" : text);
        shown.addClassName("long-text");
        return shown;
    }
}
