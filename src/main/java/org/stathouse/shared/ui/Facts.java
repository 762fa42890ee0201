package org.stathouse.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** Facts about one thing as a description list: a term and its value, in columns where there is room. */
public class Facts extends Composite<DescriptionList> {

    private static final String NONE = "–";

    public Facts() {
        getContent().addClassName("facts");
    }

    /** Adds a fact; an absent or blank value is shown as a dash. */
    public Facts with(String term, @Nullable String value) {
        return add(term, new DescriptionList.Description(value == null || value.isBlank() ? NONE : value));
    }

    public Facts with(String term, Component value) {
        return add(term, new DescriptionList.Description(value));
    }

    private Facts add(String term, DescriptionList.Description description) {
        Div pair = new Div(new DescriptionList.Term(term), description);
        getContent().getElement().appendChild(pair.getElement());
        return this;
    }
}
