package org.stathouse.steerco.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The keys by which a meeting is recorded without a mouse. */
class LiveKeys extends Div {

    LiveKeys() {
        super(
                key("Alt + Page Down", "next item"),
                key("Alt + Page Up", "previous item"),
                key("Ctrl + Enter", "record the decision"),
                key("Alt + C", "add a condition"),
                key("Arrow keys", "choose a vote"));
        addClassName("live-keys");
    }

    private static Span key(String keys, String what) {
        return new Span(new Code(keys), new Span(" " + what));
    }
}
