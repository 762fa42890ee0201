package org.stathouse.mpia.letter.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import org.stathouse.mpia.letter.LetterView;
import org.stathouse.shared.NotFound;

/** Where the pages of letters stand, below the product's address. */
final class LetterAddresses {

    static final String LETTERS = "records-desk/letters";
    static final String LETTER = LETTERS + "/:id";
    static final String TEMPLATES = "records-desk/letter-templates";

    private LetterAddresses() {}

    /** The id in the address; what is none names nothing. */
    static UUID id(BeforeEnterEvent event) {
        String text = event.getRouteParameters().get("id").orElse("");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("Page " + text);
        }
    }

    static Anchor link(LetterView letter, String text) {
        Anchor link = new Anchor(LETTERS + "/" + letter.id(), text);
        link.getElement().setAttribute("aria-label", text + ": " + letter.title());
        return link;
    }
}
