package org.stathouse.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;

/** Who finds an open task in a list: each audience is a key under which the read model files the task. */
final class Audience {

    private Audience() {}

    /** Every audience of an open task. */
    static List<String> of(CaseRef subject, @Nullable String assignee, @Nullable String waiting, Set<String> groups) {
        List<String> keys = new ArrayList<>();
        keys.add(type(subject.type()));
        if (assignee != null) {
            keys.add(assignee(assignee));
        }
        if (waiting != null && !waiting.equals(assignee)) {
            keys.add(waiting(waiting));
        }
        groups.forEach(group -> keys.add(assignee == null ? free(group) : taken(group)));
        return keys;
    }

    /** Who has it. */
    static String assignee(String username) {
        return "ASSIGNEE/" + username;
    }

    /** Who waits for what somebody else is to do. */
    static String waiting(String username) {
        return "WAITING/" + username;
    }

    /** Who may claim it. */
    static String free(String group) {
        return "FREE/" + group;
    }

    /** Whose colleague has claimed it. */
    static String taken(String group) {
        return "TAKEN/" + group;
    }

    /** Who may see every case of the type. */
    static String type(String caseType) {
        return "TYPE/" + caseType;
    }
}
