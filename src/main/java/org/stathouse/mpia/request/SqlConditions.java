package org.stathouse.mpia.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Conditions of a query that all have to hold, with the values that they name. */
final class SqlConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    SqlConditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition that names one value. */
    SqlConditions and(String condition, String name, Object value) {
        values.put(name, value);
        return and(condition);
    }

    /** A value that conditions or the rest of the query name. */
    SqlConditions with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** All of them as a {@code where} clause. */
    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
