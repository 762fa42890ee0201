package org.stathouse.mpia.clock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.stathouse.mpia.LegalDate;
import org.stathouse.mpia.Sureness;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** How a date was counted, by the law and for staff, behind a heading that opens it. */
final class Arithmetic {

    private Arithmetic() {}

    static Component of(LegalDate date) {
        Details details = new Details(
                "How it is counted", sentence("By the law. ", date.arithmetic()), sentence("Staff target. ", date.targetArithmetic()), source(date));
        details.getElement().setAttribute("aria-label", "How it is counted: " + date.kind().label());
        details.addClassName("clock-arithmetic");
        return details;
    }

    private static Component sentence(String head, String arithmetic) {
        Span strong = new Span(head);
        strong.addClassName("clock-arithmetic-head");
        return new Paragraph(strong, new Span(arithmetic));
    }

    private static Component source(LegalDate date) {
        Div source = new Div(new Span(date.source() + " "), sureness(date.sureness()));
        source.addClassName("clock-source");
        return source;
    }

    /** How sure it is, marked where it is for counsel to confirm. */
    static StatusBadge sureness(Sureness sureness) {
        return new StatusBadge(
                switch (sureness) {
                    case VERIFIED -> Tone.GOOD;
                    case PARTLY, GENERAL -> Tone.WARNING;
                },
                sureness.label());
    }
}
