package org.stathouse.mpia.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.shared.NotFound;

/** The addresses of the pages for records staff, below the product's own; those of the public stand under {@code records}. */
final class DeskAddresses {

    static final String REQUESTS = "records-desk/requests";
    static final String NEW = REQUESTS + "/new";
    static final String DEADLINES = "records-desk/deadlines";
    static final String REQUEST = REQUESTS + "/:id";

    private DeskAddresses() {}

    /** The id in the address; what is none names nothing. */
    static UUID id(BeforeEnterEvent event) {
        String text = event.getRouteParameters().get("id").orElse("");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("Page " + text);
        }
    }

    static Anchor link(RequestSummary request, String text) {
        return new Anchor(request.path(), text);
    }
}
