package org.stathouse.raid;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An item's number: the prefix of its type and a running count, {@code R-014}. */
record ItemNumber(RaidType type, int count) {

    private static final Pattern FORM = Pattern.compile("([A-Z]+)-(\\d{1,6})");

    /** Reads the form that {@link #text()} writes, zeros in front or not. */
    static Optional<ItemNumber> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Arrays.stream(RaidType.values())
                        .filter(type -> type.prefix().equals(matcher.group(1)))
                        .map(type -> new ItemNumber(type, Integer.parseInt(matcher.group(2))))
                        .filter(number -> number.count() > 0)
                        .findFirst()
                : Optional.empty();
    }

    String text() {
        return "%s-%03d".formatted(type.prefix(), count);
    }

    /** Sorts by type in the order of the word RAID, then as people count. */
    String sortKey() {
        return "%d-%06d".formatted(type.ordinal(), count);
    }
}
