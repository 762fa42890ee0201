package org.stathouse.shared;

import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.DateTimeException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

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

    /**
     * Only what stands behind the place in a list ordered by that key and then by id; everything for the first page.
     *
     * @param ascending the direction of both
     */
    public static <E, K extends Comparable<? super K>> Specification<E> behind(
            @Nullable Keyset<K> place, boolean ascending, Function<Root<E>, Path<K>> key) {
        if (place == null) {
            return Specification.unrestricted();
        }
        return (row, query, build) -> {
            Path<K> ordered = key.apply(row);
            Path<UUID> id = row.get("id");
            Predicate beyond = ascending ? build.greaterThan(ordered, place.key()) : build.lessThan(ordered, place.key());
            Predicate tie = ascending ? build.greaterThan(id, place.id()) : build.lessThan(id, place.id());
            return build.or(beyond, build.and(build.equal(ordered, place.key()), tie));
        };
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
