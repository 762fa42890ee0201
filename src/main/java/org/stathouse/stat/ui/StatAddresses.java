package org.stathouse.stat.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.stathouse.shared.NotFound;

/** The addresses of the Stats' pages, below the product's own. */
final class StatAddresses {

    static final String STATS = "stat/stats";
    static final String SESSIONS = "stat/sessions";
    static final String ITEMS = "stat/items";

    static final String PLAN_SESSIONS = SESSIONS + "/new";

    private StatAddresses() {}

    static String stat(UUID id) {
        return STATS + "/" + id;
    }

    static String editStat(UUID id) {
        return stat(id) + "/edit";
    }

    static String session(UUID id) {
        return SESSIONS + "/" + id;
    }

    /** Names the Stat that a list or form is about. */
    static QueryParameters ofStat(UUID stat) {
        return QueryParameters.of("stat", stat.toString());
    }

    static String live(UUID session) {
        return session(session) + "/live";
    }

    static String item(UUID id) {
        return ITEMS + "/" + id;
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

    static Anchor link(String path, String text) {
        return new Anchor(path, text);
    }
}
