package org.stathouse.shared;

import java.util.UUID;

/**
 * Names one case of any feature: its type ({@code proposal}, {@code action}, …) and its id. The engine keeps it as the
 * business key, the audit trail as the subject of a row.
 */
public record CaseRef(String type, UUID id) {

    /** Reads the form that {@link #toString()} writes. */
    public static CaseRef parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("Not a case reference: " + text);
        }
        return new CaseRef(text.substring(0, colon), UUID.fromString(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return type + ":" + id;
    }
}
