package org.stathouse.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;

/** A status in a word or two, with an icon and a color for its {@link Tone}. */
public class StatusBadge extends Composite<Span> {

    public StatusBadge(Tone tone, String text) {
        Icon icon = tone.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassNames("status-badge", tone.cssName());
        getContent().add(icon, new Span(text));
    }
}
