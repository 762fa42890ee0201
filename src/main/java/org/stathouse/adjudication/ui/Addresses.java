package org.stathouse.adjudication.ui;

import java.util.UUID;
import org.stathouse.shared.NotFound;

/** The addresses of adjudication's pages and of what they link to, below the product's own. */
final class Addresses {

    /** The list of red cases. */
    static final String CASES = "adjudication/cases";

    private Addresses() {}

    static String redCase(UUID id) {
        return CASES + "/" + id;
    }

    static String action(UUID id) {
        return "plan/actions/" + id;
    }

    static String report(UUID id) {
        return "status/reports/" + id;
    }

    static String decision(UUID id) {
        return "steerco/decisions/" + id;
    }

    static String condition(UUID id) {
        return "steerco/conditions/" + id;
    }

    /** Where a task has its page. */
    static String task(String taskId) {
        return "tasks/" + taskId;
    }

    /** Reads an id from an address; what is none names nothing. */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("Red case " + text);
        }
    }
}
