package org.stathouse.worklist.filter;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;
import org.stathouse.worklist.CaseFacets;
import org.stathouse.worklist.CasePriority;
import org.stathouse.worklist.TaskFilter;

/**
 * A {@link TaskFilter} as the parameters of an address: {@code show} ({@code scope} in REST), {@code due}, {@code from}, {@code to}, {@code q},
 * {@code process}, {@code type}, {@code pillar}, {@code agency}, {@code stat}, {@code priority}, {@code assignee},
 * {@code older}, {@code follow-up}, {@code order}. Enum values are written small with hyphens, and read as REST writes them too.
 */
public final class TaskFilterAddress {

    private final Map<String, ? extends Collection<String>> parameters;
    private final List<Fault> faults = new ArrayList<>();

    private TaskFilterAddress(Map<String, ? extends Collection<String>> parameters) {
        this.parameters = parameters;
    }

    /**
     * What an address asks for.
     *
     * @param filter without what could not be understood
     * @param faults what could not be understood, each at its parameter
     */
    public record Reading(TaskFilter filter, List<Fault> faults) {}

    /** Reads a filter; parameters of other names are left alone. */
    public static Reading read(Map<String, ? extends Collection<String>> parameters) {
        TaskFilterAddress address = new TaskFilterAddress(parameters);
        TaskFilter filter = address.filter();
        return new Reading(filter, List.copyOf(address.faults));
    }

    /** The parameters that {@link #read} makes the same filter of; what a list does by itself is left out. */
    public static Map<String, List<String>> write(TaskFilter filter) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        TaskFilter plain = TaskFilter.of(TaskFilter.Scope.MINE);
        values.put("show", List.of(written(filter.scope())));
        put(values, "due", filter.due() == plain.due() ? null : written(filter.due()));
        TaskFilter.Days days = filter.dueWithin();
        put(values, "from", days == null ? null : days.from());
        put(values, "to", days == null ? null : days.to());
        put(values, "q", filter.words());
        putAll(values, "process", filter.processes());
        putAll(values, "type", filter.caseTypes());
        put(values, "pillar", filter.facets().pillar());
        put(values, "agency", filter.facets().agency());
        put(values, "stat", filter.facets().stat());
        CasePriority priority = filter.facets().priority();
        put(values, "priority", priority == null ? null : written(priority));
        put(values, "assignee", filter.assignee());
        put(values, "older", filter.olderThanDays());
        put(values, "follow-up", filter.followUp() == plain.followUp() ? null : written(filter.followUp()));
        put(values, "order", filter.order() == plain.order() ? null : written(filter.order()));
        return values;
    }

    /** {@link #write} as the part of an address behind its question mark. */
    public static String text(TaskFilter filter) {
        return write(filter).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    /** Reads what {@link #text} wrote; what cannot be understood is left out. */
    public static TaskFilter of(String text) {
        return read(parameters(text)).filter();
    }

    /** The parameters of an address from the part behind its question mark. */
    public static Map<String, List<String>> parameters(String text) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String part : text.split("&")) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                String value = URLDecoder.decode(part.substring(sign + 1), StandardCharsets.UTF_8);
                parameters.computeIfAbsent(part.substring(0, sign), name -> new ArrayList<>()).add(value);
            }
        }
        return parameters;
    }

    private TaskFilter filter() {
        LocalDate from = one("from", TaskFilterAddress::day);
        LocalDate to = one("to", TaskFilterAddress::day);
        CaseFacets facets = new CaseFacets(
                one("pillar", UUID::fromString),
                one("agency", UUID::fromString),
                one("stat", UUID::fromString),
                one("priority", text -> value(CasePriority.class, text)));
        return new TaskFilter(
                one(parameters.containsKey("scope") ? "scope" : "show", TaskFilter.Scope.class, TaskFilter.Scope.MINE),
                one("due", TaskFilter.Due.class, TaskFilter.Due.ANY),
                from == null && to == null ? null : new TaskFilter.Days(from, to),
                one("q", Function.identity()),
                all("process"),
                all("type"),
                facets,
                one("assignee", Function.identity()),
                one("older", TaskFilterAddress::days),
                one("follow-up", TaskFilter.FollowUp.class, TaskFilter.FollowUp.AWAKE),
                one("order", TaskFilter.Order.class, TaskFilter.Order.DUE));
    }

    private Set<String> all(String name) {
        Collection<String> texts = parameters.get(name);
        return texts == null
                ? Set.of()
                : texts.stream().filter(text -> !text.isBlank()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private <E extends Enum<E>> E one(String name, Class<E> type, E otherwise) {
        E found = one(name, text -> value(type, text));
        return found == null ? otherwise : found;
    }

    private <T> @Nullable T one(String name, Function<String, T> reader) {
        String text = all(name).stream().findFirst().orElse(null);
        if (text == null) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            faults.add(Fault.at(name, "worklist.unreadableParameter", text));
            return null;
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Integer days(String text) {
        if (!text.matches("\\d{1,4}")) {
            throw new IllegalArgumentException(text);
        }
        return Integer.valueOf(text);
    }

    private static <E extends Enum<E>> E value(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> written(value).equals(text) || value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static void put(Map<String, List<String>> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, List.of(value.toString()));
        }
    }

    private static void putAll(Map<String, List<String>> values, String name, Set<String> texts) {
        if (!texts.isEmpty()) {
            values.put(name, List.copyOf(new TreeSet<>(texts)));
        }
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
