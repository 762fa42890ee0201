package org.stathouse.mpia.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.LegalDate;
import org.stathouse.mpia.PublishedRecords;
import org.stathouse.mpia.PublishedRecords.Published;
import org.stathouse.mpia.RequestKind;
import org.stathouse.shared.DateTexts;

/** What one should know while taking a request down: the dates that follow, what is public already, and what was asked before. */
class NewRequestHints extends Composite<Aside> {

    private static final int MOST_PUBLISHED = 5;

    /** The fewest characters that are worth looking for. */
    private static final int FEWEST = 4;

    private final ClockBook clocks;
    private final PublishedRecords published;
    private final Likenesses likenesses;
    private final DateTexts dates;
    private final Div legal = new Div();
    private final Div already = new Div();
    private final Div alike = new Div();
    private final Div earlier = new Div();

    NewRequestHints(ClockBook clocks, PublishedRecords published, Likenesses likenesses, DateTexts dates) {
        this.clocks = clocks;
        this.published = published;
        this.likenesses = likenesses;
        this.dates = dates;
        getContent().addClassNames("section-card", "form-side", "request-hints");
        getContent().getElement().setAttribute("aria-label", "What follows from the entries");
        getContent().add(
                new H2("Legal dates"), legal, new H2("Already public?"), already, new H2("May be a duplicate"), alike, new H2("Of the same requester"), earlier);
        words("");
        requester(null);
    }

    /** Shows the dates that a receipt on that day has. */
    void receipt(@Nullable LocalDate receivedOn, RequestKind kind) {
        legal.removeAll();
        if (receivedOn == null) {
            legal.add(new Paragraph("They follow from the day of receipt."));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("request-links");
        clocks.preview(receivedOn, kind).forEach(date -> list.add(new ListItem(date(date))));
        legal.add(list);
    }

    /** Looks for what fits these words. */
    void words(String words) {
        already.removeAll();
        alike.removeAll();
        if (words.length() < FEWEST) {
            already.add(new Paragraph("Looked for while you describe the records."));
            alike.add(new Paragraph("Looked for while you describe the records."));
            return;
        }
        already.add(published(published.matching(words, MOST_PUBLISHED)));
        alike.add(likenesses.list(likenesses.alike(words, null), "No other request has these words."));
    }

    /** Looks for what came from this address before. */
    void requester(@Nullable String email) {
        earlier.removeAll();
        earlier.add(email == null
                ? new Paragraph("Looked for by the e-mail address.")
                : likenesses.list(likenesses.ofAddress(email), "No other request has come from this address."));
    }

    private Component date(LegalDate date) {
        Span due = new Span(date.kind().label() + ": " + dates.date(date.due()));
        Span target = new Span("Staff target " + dates.date(date.target()));
        target.addClassName("muted");
        Details arithmetic = new Details("How it is counted", new Paragraph(date.arithmetic()), new Paragraph(date.source()));
        Div shown = new Div(due, target, arithmetic);
        shown.addClassName("two-lines");
        return shown;
    }

    private static Component published(List<Published> found) {
        if (found.isEmpty()) {
            return new Paragraph("Nothing that is published has these words.");
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("request-links");
        found.forEach(one -> list.add(new ListItem(new Anchor(one.link(), one.title(), AnchorTarget.BLANK), new Span(one.description()))));
        return list;
    }
}
