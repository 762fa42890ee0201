package org.stathouse.steerco.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.stathouse.shared.NotFound;

/** The addresses of SteerCo's pages, below the product's own. */
final class Addresses {

    static final String MEETINGS = "steerco/meetings";
    static final String DECISIONS = "steerco/decisions";
    static final String CONDITIONS = "steerco/conditions";

    private Addresses() {}

    static String meeting(UUID id) {
        return MEETINGS + "/" + id;
    }

    static String agenda(UUID meeting) {
        return meeting(meeting) + "/agenda";
    }

    static String live(UUID meeting) {
        return meeting(meeting) + "/live";
    }

    static String minutes(UUID meeting) {
        return meeting(meeting) + "/minutes";
    }

    static String decision(UUID id) {
        return DECISIONS + "/" + id;
    }

    static String condition(UUID id) {
        return CONDITIONS + "/" + id;
    }

    static RouteParameters parameters(UUID id) {
        return new RouteParameters(new RouteParam("id", id.toString()));
    }

    /** The id in the address; what is none names nothing. */
    static UUID id(BeforeEnterEvent event) {
        String text = event.getRouteParameters().get("id").orElse("");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("Page " + text);
        }
    }

    /** A link to a page below the product's address, for example a case of another feature. */
    static Anchor link(String path, String text) {
        return new Anchor(path, text);
    }
}
