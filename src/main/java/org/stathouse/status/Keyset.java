package org.stathouse.status;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Slice;

/** Pages that begin behind the last row of the page before, so that the hundredth costs what the first does. */
final class Keyset {

    private Keyset() {}

    /** @param found one row more than the page has, where there is one */
    static <E, R> Slice<R> slice(List<E> found, int size, Function<E, R> row, Function<E, String> cursor) {
        boolean more = found.size() > size;
        List<E> page = more ? found.subList(0, size) : found;
        return new Slice<>(page.stream().map(row).toList(), more ? cursor.apply(page.getLast()) : null);
    }

    static String cursor(String key, UUID id) {
        return key + "_" + id;
    }

    /** What lies behind a cursor in ascending order of a time and the id. */
    static <E> Specification<E> behindTime(@Nullable String after, String property) {
        if (after == null) {
            return Specification.unrestricted();
        }
        try {
            int separator = after.lastIndexOf('_');
            Instant time = Instant.parse(after.substring(0, separator));
            UUID id = UUID.fromString(after.substring(separator + 1));
            return (row, query, build) -> build.or(
                    build.greaterThan(row.get(property), time),
                    build.and(build.equal(row.get(property), time), build.greaterThan(row.get("id"), id)));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException foreign) {
            throw unknown();
        }
    }

    static BusinessRuleViolation unknown() {
        return new BusinessRuleViolation(Fault.at("after", "shared.unknownCursor"));
    }
}
