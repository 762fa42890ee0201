package org.stathouse.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * Tells that someone else changed the record meanwhile, shows their change, and leaves what was typed in the fields until
 * the person loads the current state.
 */
public class ConflictNotice extends Composite<Div> {

    public ConflictNotice() {
        getContent().addClassName("conflict-notice");
        getContent().getElement().setAttribute("role", "alert");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().setVisible(false);
    }

    /**
     * Shows the notice and moves the focus to it.
     *
     * @param what one sentence: who changed what
     * @param theirChange their values, as text; may be empty
     * @param loadTheirs puts the current state into the fields
     */
    public void show(String what, String theirChange, Runnable loadTheirs) {
        getContent().removeAll();
        Span title = new Span("Changed by someone else");
        title.addClassName("conflict-notice-title");
        Button load = new Button("Load their version", click -> {
            hide();
            loadTheirs.run();
        });
        getContent().add(title, new Paragraph(what));
        if (!theirChange.isBlank()) {
            getContent().add(new Paragraph(theirChange));
        }
        getContent().add(new Paragraph("What you typed is still in the fields. Copy what you need before you load their version."), load);
        getContent().setVisible(true);
        getContent().getElement().callJsFunction("focus");
    }

    public void hide() {
        getContent().setVisible(false);
    }
}
