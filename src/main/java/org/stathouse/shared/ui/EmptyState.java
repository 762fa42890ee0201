package org.stathouse.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says in a sentence why there is nothing to see, and what one can do next. */
public class EmptyState extends Composite<Div> {

    public EmptyState(String sentence, String nextStep) {
        Paragraph first = new Paragraph(sentence);
        first.addClassName("empty-state-sentence");
        getContent().addClassName("empty-state");
        getContent().add(first, new Paragraph(nextStep));
    }

    /** @param nextSteps buttons or links that lead on */
    public EmptyState(String sentence, String nextStep, Component... nextSteps) {
        this(sentence, nextStep);
        Div steps = new Div(nextSteps);
        steps.addClassName("empty-state-steps");
        getContent().add(steps);
    }
}
