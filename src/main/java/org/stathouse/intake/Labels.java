package org.stathouse.intake;

import java.util.Locale;

/** The names of enum values as the letters print them. */
final class Labels {

    private Labels() {}

    static String of(Priority priority) {
        return capitalized(priority.name());
    }

    static String of(Category category) {
        return capitalized(category.name());
    }

    private static String capitalized(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
