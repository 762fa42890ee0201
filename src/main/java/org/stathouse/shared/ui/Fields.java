package org.stathouse.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;

/** Lays out the fields of a form in as many equal columns as fit, one below the other on a phone. */
public class Fields extends Composite<Div> implements HasComponents {

    public Fields(Component... fields) {
        getContent().addClassName("fields");
        getContent().add(fields);
    }

    /** Adds fields that take the whole width, such as long texts. */
    public Fields withWide(Component... fields) {
        for (Component field : fields) {
            field.addClassName("fields-wide");
        }
        getContent().add(fields);
        return this;
    }

    /** Adds the buttons of the form below its fields, the main one first. */
    public Fields withButtons(Component... buttons) {
        Div row = new Div(buttons);
        row.addClassNames("fields-wide", "form-buttons");
        getContent().add(row);
        return this;
    }
}
