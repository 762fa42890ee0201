package org.stathouse.workflow.operating;

import java.util.List;

/**
 * A variable of a running process.
 *
 * @param value as text; dates as {@code 2026-11-22T17:00:00Z}
 * @param choices the values it may get where it is a {@link Kind#CHOICE}
 */
public record ProcessVariable(String name, Kind kind, String value, List<String> choices) {

    /** What may be done to it. */
    public enum Kind {
        /** True or false. */
        YES_NO,
        /** A whole number. */
        NUMBER,
        /** A point in time. */
        TIME,
        /** One of the names that the process's gateways ask for. */
        CHOICE,
        /** An id or something that only its step knows: never changed by hand. */
        FIXED
    }

    public ProcessVariable {
        choices = List.copyOf(choices);
    }

    /** Whether an operator may set it. */
    public boolean settable() {
        return kind != Kind.FIXED;
    }
}
