package org.stathouse.mpia.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestFile;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.request.RequestRelations;
import org.stathouse.mpia.ui.RequestPanel;

/** What the same requester asked before, and requests that may ask for the same (mpia.md §9: split requests, several numbers). */
@org.springframework.stereotype.Component
@Order(800)
class EarlierPanel implements RequestPanel {

    private final RequestBook requests;
    private final RequestRelations relations;
    private final Likenesses likenesses;

    EarlierPanel(RequestBook requests, RequestRelations relations, Likenesses likenesses) {
        this.requests = requests;
        this.relations = relations;
        this.likenesses = likenesses;
    }

    @Override
    public String heading() {
        return "Earlier requests and duplicates";
    }

    @Override
    public Optional<Component> of(RequestSummary request) {
        if (!requests.may(RequestRight.READ_FILE, request.id())) {
            return Optional.empty();
        }
        RequestFile file = requests.file(request.id());
        Div part = new Div();
        part.addClassName("request-asked");
        RequestRelations.Duplicates duplicates = relations.duplicates(request.id());
        RequestSummary original = duplicates.original();
        if (original != null) {
            part.add(new H3("This is a duplicate of"), likenesses.list(List.of(original), ""));
        }
        if (!duplicates.repeats().isEmpty()) {
            part.add(new H3("Duplicates of this"), likenesses.list(duplicates.repeats(), ""));
        }
        part.add(new H3("Of the same requester"));
        String email = file.requester().email();
        part.add(email == null
                ? new Paragraph("The requester gave no e-mail address by which others of theirs could be found.")
                : likenesses.list(relations.earlier(request.id()), "No other request has come from this address."));
        part.add(new H3("May ask for the same"), likenesses.list(likenesses.alike(file, request.id()), "No other request has the same words."));
        return Optional.of(part);
    }
}
