package org.stathouse.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;

/** A section of a page: a level-2 heading on a card with what belongs to it. */
public class SectionCard extends Composite<Section> implements HasComponents {

    private final H2 title;
    private final Div head;
    private final Div headActions = new Div();

    public SectionCard(String heading, Component... content) {
        title = new H2(heading);
        title.setId("section-" + UUID.randomUUID());
        head = new Div(title);
        head.addClassName("section-card-head");
        getContent().addClassName("section-card");
        getContent().getElement().setAttribute("aria-labelledby", title.getId().orElseThrow());
        getContent().add(head);
        getContent().add(content);
    }

    /** Takes the content away; the heading and what stands beside it stay. */
    @Override
    public void removeAll() {
        getContent().removeAll();
        getContent().add(head);
    }

    /** Moves the focus to the heading, for a card that took the place of what had it: keyboard and screen reader go on from there. */
    public void focusHeading() {
        title.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }

    /** Adds buttons or links beside the heading. */
    public SectionCard withActions(Component... actions) {
        headActions.add(actions);
        headActions.addClassName("section-card-actions");
        head.add(headActions);
        return this;
    }
}
