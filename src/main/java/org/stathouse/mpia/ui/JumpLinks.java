package org.stathouse.mpia.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/** Leads to the parts of a long page: the reader's focus goes with them, so that the keyboard goes on from there. */
class JumpLinks extends Composite<Nav> {

    private final UnorderedList list = new UnorderedList();

    JumpLinks() {
        getContent().addClassName("jump-links");
        getContent().setAriaLabel("Parts of this page");
        getContent().add(list);
    }

    /** Adds a way to a part of the page. */
    void to(String heading, Component part) {
        part.addClassName("jump-goal");
        part.getElement().setAttribute("tabindex", "-1");
        list.add(new ListItem(new NativeButton(heading, click -> {
            part.getElement().callJsFunction("scrollIntoView");
            part.getElement().executeJs("this.focus({ preventScroll: true })");
        })));
    }
}
