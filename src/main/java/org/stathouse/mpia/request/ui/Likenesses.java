package org.stathouse.mpia.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestFile;
import org.stathouse.mpia.RequestLists;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.shared.DateTexts;

/** Finds and shows other requests that have to do with one: of the same requester, or with the same words. */
@org.springframework.stereotype.Component
class Likenesses {

    private static final int MOST = 10;

    private final RequestBook requests;
    private final RequestLists lists;
    private final DateTexts dates;

    Likenesses(RequestBook requests, RequestLists lists, DateTexts dates) {
        this.requests = requests;
        this.lists = lists;
        this.dates = dates;
    }

    /** The newest requests from an e-mail address whose files the person may read. */
    List<RequestSummary> ofAddress(String email) {
        return requests.ofAddress(email).stream()
                .filter(other -> requests.may(RequestRight.READ_FILE, other.id()))
                .limit(MOST)
                .toList();
    }

    /** Those that may ask for the same as this one. @param but one that is left out */
    List<RequestSummary> alike(RequestFile file, UUID but) {
        return alike(file.summary().subject() + " " + file.description(), but);
    }

    /** Those that may ask for the same as these words. @param but one that is left out */
    List<RequestSummary> alike(String words, @Nullable UUID but) {
        return lists.alike(words, MOST).stream().filter(other -> !other.id().equals(but)).toList();
    }

    /** Requests as a list of links, or a sentence where there is none. */
    Component list(List<RequestSummary> found, String none) {
        if (found.isEmpty()) {
            return new Paragraph(none);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("request-links");
        found.forEach(other -> list.add(new ListItem(new Anchor(other.path(), other.number() + ": " + other.subject()), state(other))));
        return list;
    }

    private Span state(RequestSummary other) {
        String state = other.open() ? other.stage().label() : other.outcome() == null ? "Closed" : other.outcome().label();
        Span shown = new Span(state + ", received " + dates.date(other.receivedOn()));
        shown.addClassName("muted");
        return shown;
    }
}
