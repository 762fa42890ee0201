package org.stathouse.stat.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.stathouse.shared.NotFound;

/** The addresses of the Stats' pages, below the product's own. */
public final class StatAddresses {

    /** Where the list of Stats stands, below the product’s address. */
    public static final String STATS = "stat/stats";

    /** Where the list of sessions stands. */
    public static final String SESSIONS = "stat/sessions";

    /** Where the list of items stands. */
    public static final String ITEMS = "stat/items";

    /** Where sessions are planned. */
    public static final String PLAN_SESSIONS = SESSIONS + "/new";

    private StatAddresses() {}

    /** The page of a Stat. */
    public static String stat(UUID id) {
        return STATS + "/" + id;
    }

    /** The form of a Stat. */
    public static String editStat(UUID id) {
        return stat(id) + "/edit";
    }

    /** The page of a session. */
    public static String session(UUID id) {
        return SESSIONS + "/" + id;
    }

    /** Names the Stat that a list or form is about. */
    public static QueryParameters ofStat(UUID stat) {
        return QueryParameters.of("stat", stat.toString());
    }

    /** The room of a session. */
    public static String live(UUID session) {
        return session(session) + "/live";
    }

    /** The page of an item. */
    public static String item(UUID id) {
        return ITEMS + "/" + id;
    }

    /** The id as the parameter of a page’s route. */
    public static RouteParameters parameters(UUID id) {
        return new RouteParameters(new RouteParam("id", id.toString()));
    }

    /** The id in the address; what is none names nothing. */
    public static UUID id(BeforeEnterEvent event) {
        String text = event.getRouteParameters().get("id").orElse("");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("Page " + text);
        }
    }

    /** A link to a page of the product. */
    public static Anchor link(String path, String text) {
        return new Anchor(path, text);
    }
}
