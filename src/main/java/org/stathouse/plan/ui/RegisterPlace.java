package org.stathouse.plan.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionFilter;
import org.stathouse.plan.ActionOrder;
import org.stathouse.plan.ActionStatus;
import org.stathouse.plan.AgencyId;
import org.stathouse.plan.GoalId;
import org.stathouse.plan.PillarId;

/** What the register shows, as its address says it. */
record RegisterPlace(ActionFilter filter, ActionOrder order) {

    /** Reads an address; what it holds of nonsense is left out. */
    static RegisterPlace of(QueryParameters query) {
        ActionFilter filter = new ActionFilter(
                text(query, "q"),
                text(query, "plan"),
                read(query, "pillar", PillarId::of),
                read(query, "goal", GoalId::of),
                read(query, "agency", AgencyId::of),
                read(query, "status", ActionStatus::valueOf),
                text(query, "owner"));
        ActionOrder order = read(query, "sort", ActionOrder::parse);
        return new RegisterPlace(filter, order == null ? ActionOrder.BY_NUMBER : order);
    }

    QueryParameters query() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "q", filter.query());
        put(parameters, "plan", filter.plan());
        put(parameters, "pillar", filter.pillar());
        put(parameters, "goal", filter.goal());
        put(parameters, "agency", filter.agency());
        put(parameters, "status", filter.status() == null ? null : filter.status().name());
        put(parameters, "owner", filter.owner());
        put(parameters, "sort", order.equals(ActionOrder.BY_NUMBER) ? null : order);
        return QueryParameters.simple(parameters);
    }

    RegisterPlace sorted(ActionOrder newOrder) {
        return new RegisterPlace(filter, newOrder);
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
