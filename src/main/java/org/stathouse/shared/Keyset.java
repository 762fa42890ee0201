package org.stathouse.shared;

import java.time.DateTimeException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The place behind the last row of a page: the value it is ordered by, and its id. */
public record Keyset<K>(K key, UUID id) {

    private static final int MOST = 200;

    /**
     * Reads a cursor that {@link #toString()} wrote; none for the first page.
     *
     * @throws BusinessRuleViolation if it is no cursor of this list
     */
    public static <K> @Nullable Keyset<K> parse(@Nullable String cursor, Function<String, K> key) {
        if (cursor == null) {
            return null;
        }
        try {
            int separator = cursor.indexOf('_');
            return new Keyset<>(key.apply(cursor.substring(0, separator)), UUID.fromString(cursor.substring(separator + 1)));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new BusinessRuleViolation(Fault.at("after", "shared.unknownCursor"));
        }
    }

    /** How many rows a page holds: at least one, at most 200. */
    public static int pageSize(int limit) {
        return Math.clamp(limit, 1, MOST);
    }

    /** The page from rows of which one more than fits was read. */
    public static <E, R> Slice<R> page(List<E> rows, int size, Function<E, R> row, Function<E, Keyset<?>> place) {
        List<E> shown = rows.size() > size ? rows.subList(0, size) : rows;
        String next = rows.size() > size ? place.apply(shown.getLast()).toString() : null;
        return new Slice<>(shown.stream().map(row).toList(), next);
    }

    @Override
    public String toString() {
        return key + "_" + id;
    }
}
