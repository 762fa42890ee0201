package org.stathouse.raid.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PillarId;
import org.stathouse.raid.RaidFilter;
import org.stathouse.raid.RaidOrder;
import org.stathouse.raid.RaidStatus;
import org.stathouse.raid.RaidType;

/** What the register shows, as its address says it; what is open, newest first, unless it says otherwise. */
record RegisterPlace(RaidFilter filter, RaidOrder order) {

    static final RegisterPlace START = new RegisterPlace(RaidFilter.OPEN, RaidOrder.NEWEST);

    private static final String ANY = "any";

    /** Reads an address; what it holds of nonsense is left out. */
    static RegisterPlace of(QueryParameters query) {
        boolean anyStatus = ANY.equals(text(query, "status"));
        RaidStatus status = read(query, "status", name -> RaidStatus.valueOf(name.toUpperCase(Locale.ROOT)));
        RaidFilter filter = new RaidFilter(
                text(query, "q"),
                read(query, "type", name -> RaidType.valueOf(name.toUpperCase(Locale.ROOT))),
                status == null && !anyStatus ? RaidStatus.OPEN : status,
                text(query, "owner"),
                read(query, "pillar", PillarId::of),
                read(query, "action", ActionId::of),
                read(query, "meeting", UUID::fromString),
                text(query, "overdue") != null,
                read(query, "score", Integer::valueOf),
                text(query, "cross") != null);
        RaidOrder order = read(query, "sort", name -> RaidOrder.valueOf(name.toUpperCase(Locale.ROOT)));
        return new RegisterPlace(filter, order == null ? RaidOrder.NEWEST : order);
    }

    QueryParameters query() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "q", filter.words());
        put(parameters, "type", name(filter.type()));
        put(parameters, "status", filter.status() == null ? ANY : filter.status() == RaidStatus.OPEN ? null : name(filter.status()));
        put(parameters, "owner", filter.owner());
        put(parameters, "pillar", filter.pillar());
        put(parameters, "action", filter.action());
        put(parameters, "meeting", filter.meeting());
        put(parameters, "overdue", filter.overdue() ? "yes" : null);
        put(parameters, "score", filter.minScore());
        put(parameters, "cross", filter.crossAgency() ? "yes" : null);
        put(parameters, "sort", order == RaidOrder.NEWEST ? null : name(order));
        return QueryParameters.simple(parameters);
    }

    /** The address of the register as it was last seen in this window, so that the way back from an item leads there. */
    static String last(UI ui) {
        return Objects.requireNonNullElse(ComponentUtil.getData(ui, RegisterPlace.class), START).address();
    }

    void remember(UI ui) {
        ComponentUtil.setData(ui, RegisterPlace.class, this);
    }

    String address() {
        String query = query().getQueryString();
        return query.isEmpty() ? Addresses.REGISTER : Addresses.REGISTER + "?" + query;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private static @Nullable String text(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(value -> !value.isBlank()).orElse(null);
    }

    private static <T> @Nullable T read(QueryParameters query, String name, Function<String, T> reader) {
        String text = text(query, name);
        try {
            return text == null ? null : reader.apply(text);
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }
}
