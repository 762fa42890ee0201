package org.stathouse.intake;

import java.util.Locale;

/** The names of enum values as letters, packets and the audit trail word them. */
public final class Labels {

    private Labels() {}

    /** "High". */
    public static String of(Priority priority) {
        return capitalized(priority.name());
    }

    /** "Transform". */
    public static String of(Category category) {
        return capitalized(category.name());
    }

    /** "Approved". */
    public static String of(DecisionOutcome outcome) {
        return switch (outcome) {
            case APPROVE -> "Approved";
            case DEFER -> "Deferred";
            case DECLINE -> "Declined";
            case SEND_BACK -> "Sent back";
        };
    }

    private static String capitalized(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
