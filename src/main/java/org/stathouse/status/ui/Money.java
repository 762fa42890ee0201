package org.stathouse.status.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.Locale;

/** Fields for sums of money. */
final class Money {

    private Money() {}

    /** A sum in US dollars. */
    static BigDecimalField field(String label) {
        BigDecimalField field = new BigDecimalField(label);
        field.setLocale(Locale.US);
        field.setPrefixComponent(new Span("$"));
        return field;
    }
}
