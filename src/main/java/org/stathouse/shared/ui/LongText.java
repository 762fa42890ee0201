package org.stathouse.shared.ui;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** A text of several lines that keeps its line breaks. */
public final class LongText {

    private LongText() {}

    /** The text, or a dash where there is none. */
    public static Div of(@Nullable String text) {
        Div shown = new Div();
        shown.setText(text == null || text.isBlank() ? "–" : text);
        shown.addClassName("long-text");
        return shown;
    }
}
