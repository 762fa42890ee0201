package org.stathouse.shared.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The state of a list as the address holds it. What an address says and nobody understands is left out. */
public final class AddressValues {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** The text of that name. */
    public static Optional<String> text(QueryParameters address, String name) {
        return address.getSingleParameter(name).filter(text -> !text.isBlank());
    }

    /** The enum value of that name, written small and with hyphens ({@code law-review}), or as REST writes it. */
    public static <E extends Enum<E>> Optional<E> one(Class<E> type, QueryParameters address, String name) {
        return text(address, name).flatMap(text -> Arrays.stream(type.getEnumConstants()).filter(value -> written(value).equals(text) || value.name().equals(text)).findFirst());
    }

    /** The id of that name. */
    public static Optional<UUID> id(QueryParameters address, String name) {
        try {
            return text(address, name).map(UUID::fromString);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The day of that name, written like 2027-03-01. */
    public static Optional<LocalDate> day(QueryParameters address, String name) {
        try {
            return text(address, name).map(LocalDate::parse);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** Adds a value; nothing is added where there is none. */
    public AddressValues with(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, List.of(value instanceof Enum<?> one ? written(one) : value.toString()));
        }
        return this;
    }

    /** All of it as an address takes it. */
    public QueryParameters query() {
        return new QueryParameters(values);
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
