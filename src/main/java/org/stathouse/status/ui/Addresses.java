package org.stathouse.status.ui;

import java.util.UUID;
import org.stathouse.plan.ActionId;
import org.stathouse.shared.NotFound;

/** The addresses of the pages of status reports, below the product's own. */
final class Addresses {

    private Addresses() {}

    static String report(UUID id) {
        return "status/reports/" + id;
    }

    static String edit(UUID id) {
        return report(id) + "/edit";
    }

    static String correct(UUID id) {
        return report(id) + "/correct";
    }

    static String action(ActionId action) {
        return "plan/actions/" + action.value();
    }

    /** Reads an id from an address; what is none names nothing. */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("Report " + text);
        }
    }
}
