package org.stathouse.intake.ui;

import java.util.UUID;
import org.stathouse.shared.NotFound;

/** The addresses of intake's pages, below the product's own. */
final class Addresses {

    private Addresses() {}

    static String edit(UUID proposal) {
        return "intake/proposals/" + proposal + "/edit";
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
            throw new NotFound("Proposal " + text);
        }
    }
}
