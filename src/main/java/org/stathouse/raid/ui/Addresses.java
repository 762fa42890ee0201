package org.stathouse.raid.ui;

import java.util.UUID;
import org.stathouse.shared.NotFound;

/** The addresses of RAID's pages, below the product's own. */
final class Addresses {

    static final String REGISTER = "raid";
    static final String MATRIX = "raid/matrix";
    static final String IMPORT = "raid/import";
    static final String NEW = "raid/items/new";

    private Addresses() {}

    static String item(UUID id) {
        return "raid/items/" + id;
    }

    static String edit(UUID id) {
        return item(id) + "/edit";
    }

    static String action(UUID id) {
        return "plan/actions/" + id;
    }

    /** Where a decision stands in SteerCo's register. */
    static String decision(UUID id) {
        return "steerco/decisions/" + id;
    }

    /** Reads an id from an address; what is none names nothing. */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("RAID item " + text);
        }
    }
}
