package org.stathouse.stat.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.stat.session.LegalDate;
import org.stathouse.stat.session.LegalDateState;

/** The two dates of City Code Art. 1 §61-4, each with its arithmetic in words and whether it was kept. */
class LegalDateList extends Composite<UnorderedList> {

    LegalDateList(List<LegalDate> legalDates, DateTexts dates) {
        getContent().addClassName("legal-dates");
        legalDates.forEach(date -> getContent().add(item(date, dates)));
    }

    private static ListItem item(LegalDate date, DateTexts dates) {
        H3 name = new H3(new Span(date.kind().label()), badge(date.state()));
        Span arithmetic = new Span(date.arithmetic());
        arithmetic.addClassName("muted");
        ListItem item = new ListItem(name, new Paragraph("In time until " + dates.dateTime(date.due())), arithmetic);
        if (date.metAt() != null) {
            item.add(new Paragraph("Complete " + dates.dateTime(date.metAt())));
        }
        return item;
    }

    /** Kept, missed or pending, in a word and with a sign. */
    static StatusBadge badge(LegalDateState state) {
        Tone tone = switch (state) {
            case PENDING -> Tone.PROGRESS;
            case KEPT -> Tone.GOOD;
            case MISSED -> Tone.DANGER;
        };
        return new StatusBadge(tone, state.label());
    }
}
