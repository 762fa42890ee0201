package org.stathouse.raid;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;

/** Reads a list by cursor in each of its orders: where a page ended, and what comes behind it. */
record RaidPlace<T extends Comparable<T>>(
        Function<RaidItem, T> key, Sorted<T> sorted, Function<String, T> reader, boolean descending) {

    /** No item is due as late as this: those without a last day come last. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** The value that sorts, in a query. */
    interface Sorted<T> {
        Expression<T> of(Root<RaidItem> item, CriteriaBuilder build);
    }

    static RaidPlace<?> of(RaidOrder order) {
        return switch (order) {
            case NEWEST -> new RaidPlace<>(RaidItem::createdAt, (item, build) -> item.get("createdAt"), Instant::parse, true);
            case NUMBER -> new RaidPlace<>(RaidItem::sortKey, (item, build) -> item.get("sortKey"), text -> text, false);
            case SCORE -> new RaidPlace<>(
                    item -> item.content().risk() instanceof RiskScore score ? score.value() : 0,
                    (item, build) -> build.coalesce(item.get("content").get("score"), 0),
                    Integer::valueOf,
                    true);
            case DUE -> new RaidPlace<>(
                    item -> Objects.requireNonNullElse(item.content().due(), NEVER),
                    (item, build) -> build.coalesce(item.get("content").get("due"), NEVER),
                    LocalDate::parse,
                    false);
        };
    }

    /** The cursor behind an item. */
    String cursor(RaidItem last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((key.apply(last) + " " + last.id()).getBytes(StandardCharsets.UTF_8));
    }

    /** What comes behind the cursor, in this order. */
    Specification<RaidItem> behind(@Nullable String after) {
        T last = after == null ? null : read(after, text -> reader.apply(text.substring(0, text.lastIndexOf(' '))));
        UUID lastId = after == null ? null : read(after, text -> UUID.fromString(text.substring(text.lastIndexOf(' ') + 1)));
        return (item, query, build) -> {
            Expression<T> value = sorted.of(item, build);
            Expression<UUID> id = item.get("id");
            query.orderBy(descending ? build.desc(value) : build.asc(value), descending ? build.desc(id) : build.asc(id));
            if (last == null || lastId == null) {
                return build.conjunction();
            }
            Predicate beyond = descending ? build.lessThan(value, last) : build.greaterThan(value, last);
            Predicate beyondId = descending ? build.lessThan(id, lastId) : build.greaterThan(id, lastId);
            return build.or(beyond, build.and(build.equal(value, last), beyondId));
        };
    }

    private static <V> V read(String after, Function<String, V> reader) {
        try {
            return reader.apply(new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException foreign) {
            throw new BusinessRuleViolation(Fault.at("after", "raid.cursor.unknown"));
        }
    }
}
