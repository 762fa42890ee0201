package org.stathouse.portfolio.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stathouse.portfolio.PortfolioFilter;
import org.stathouse.status.ReportedStatus;

/** What the portfolio shows, as its address says it, and the addresses of the lists behind its figures. */
final class PortfolioPlace {

    private PortfolioPlace() {}

    /** Reads an address; what it holds of nonsense is left out. */
    static PortfolioFilter of(QueryParameters query) {
        return new PortfolioFilter(
                read(query, "month", YearMonth::parse),
                query.getSingleParameter("plan").filter(plan -> !plan.isBlank()).orElse(null),
                read(query, "pillar", UUID::fromString),
                read(query, "agency", UUID::fromString));
    }

    static QueryParameters query(PortfolioFilter filter) {
        return QueryParameters.simple(parameters(filter));
    }

    /**
     * Where the reports behind a figure are listed.
     *
     * @param pillar none for all that the filter lets through
     * @param status none for every status
     */
    static String reports(PortfolioFilter filter, YearMonth month, @Nullable UUID pillar, @Nullable ReportedStatus status) {
        Map<String, String> parameters = parameters(new PortfolioFilter(month, pillar == null ? filter.plan() : null, pillar == null ? filter.pillar() : pillar, filter.agency()));
        if (status != null) {
            parameters.put("status", status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return "status/reports?" + QueryParameters.simple(parameters).getQueryString();
    }

    private static Map<String, String> parameters(PortfolioFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "month", filter.month());
        put(parameters, "plan", filter.plan());
        put(parameters, "pillar", filter.pillar());
        put(parameters, "agency", filter.agency());
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private static <T> @Nullable T read(QueryParameters query, String name, Function<String, T> reader) {
        try {
            return query.getSingleParameter(name).map(reader).orElse(null);
        } catch (IllegalArgumentException | DateTimeException nonsense) {
            return null;
        }
    }
}
