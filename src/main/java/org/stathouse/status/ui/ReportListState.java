package org.stathouse.status.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stathouse.status.ReportedStatus;

/**
 * What the list of reports shows, as its address says it; words that mean nothing are passed over.
 *
 * @param month the newest cycle where none is named
 * @param pillar {@link org.stathouse.status.ReportFilter#NO_PILLAR} for actions without one
 * @param status how the action stands; any where none is named
 */
record ReportListState(
        @Nullable YearMonth month,
        @Nullable String plan,
        @Nullable UUID pillar,
        @Nullable UUID agency,
        @Nullable ReportedStatus status,
        boolean mine,
        @Nullable String words) {

    static final ReportListState START = new ReportListState(null, null, null, null, null, false, null);

    static ReportListState read(QueryParameters query) {
        return new ReportListState(
                read(query, "month", YearMonth::parse),
                query.getSingleParameter("plan").orElse(null),
                read(query, "pillar", UUID::fromString),
                read(query, "agency", UUID::fromString),
                read(query, "status", ReportListState::status),
                query.getSingleParameter("whose").filter("mine"::equals).isPresent(),
                query.getSingleParameter("q").filter(words -> !words.isBlank()).orElse(null));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "month", month);
        put(parameters, "plan", plan);
        put(parameters, "pillar", pillar);
        put(parameters, "agency", agency);
        put(parameters, "status", status == null ? null : inAddress(status));
        put(parameters, "whose", mine ? "mine" : null);
        put(parameters, "q", words);
        return QueryParameters.simple(parameters);
    }

    /** Whether anything but the month narrows the list. */
    boolean narrows() {
        return !equals(new ReportListState(month, null, null, null, null, false, null));
    }

    private static String inAddress(ReportedStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ReportedStatus status(String text) {
        return ReportedStatus.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
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
