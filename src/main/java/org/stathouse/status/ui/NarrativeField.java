package org.stathouse.status.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.Typing;

/** A narrative with its guidance, and last month's text beside it to read, never to copy. */
class NarrativeField extends Composite<Div> {

    private final TextArea area;

    NarrativeField(String label, String guidance) {
        area = Typing.text(label, guidance);
        getContent().addClassName("narrative-field");
        getContent().add(area);
    }

    /** Shows what an earlier report said. */
    NarrativeField withLast(YearMonth month, @Nullable String text) {
        Span title = new Span(DateTexts.month(month) + " said");
        title.addClassName("narrative-last-title");
        Aside last = new Aside(title, LongText.of(text));
        last.addClassName("narrative-last");
        last.getElement().setAttribute("aria-label", area.getLabel() + " in " + DateTexts.month(month));
        getContent().add(last);
        return this;
    }

    TextArea area() {
        return area;
    }
}
