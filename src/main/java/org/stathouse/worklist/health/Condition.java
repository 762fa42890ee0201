package org.stathouse.worklist.health;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold for a task, called {@code t}, to be counted: parts of SQL and their named parameters. */
final class Condition {

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** What the person oversees, narrowed by the filter. */
    static Condition of(Oversight oversight, HealthFilter filter) {
        Condition condition = new Condition();
        condition.overseen(oversight);
        condition.equal("t.process_key", "process", filter.process());
        condition.equal("t.pillar_id", "pillar", filter.pillar());
        condition.equal("t.agency_id", "agency", filter.agency());
        return condition;
    }

    /** Adds a part that names no parameter, or one that stands among the parameters already. */
    Condition and(String part) {
        parts.add(part);
        return this;
    }

    /** Adds a part with its parameter. */
    Condition and(String part, String name, Object value) {
        return with(name, value).and(part);
    }

    /** Adds a parameter that the statement names beside this condition. */
    Condition with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** Adds that a column equals a value; nothing where there is none. */
    Condition equal(String column, String name, @Nullable Object value) {
        return value == null ? this : and(column + " = :" + name, name, value);
    }

    /** Adds that a column lies within a range. */
    Condition within(String column, HealthWindow.Range range) {
        String name = column.substring(column.indexOf('.') + 1);
        if (range.from() != null) {
            and(column + " >= :" + name + "From", name + "From", range.from());
        }
        return range.to() == null ? this : and(column + " < :" + name + "To", name + "To", range.to());
    }

    /** The condition as a whole. */
    String sql() {
        return String.join(" and ", parts);
    }

    /** A statement, with this condition in place of its {@code %s}. */
    JdbcClient.StatementSpec in(JdbcClient database, String statement) {
        return database.sql(statement.formatted(sql())).params(parameters);
    }

    private void overseen(Oversight oversight) {
        List<String> ways = new ArrayList<>();
        if (!oversight.caseTypes().isEmpty()) {
            ways.add("t.case_type in (:types)");
            parameters.put("types", oversight.caseTypes());
        }
        for (int i = 0; i < oversight.agencies().size(); i++) {
            ways.add("(t.agency_id = :agency" + i + " and t.case_type in (:typesOf" + i + "))");
            parameters.put("agency" + i, oversight.agencies().get(i).agency());
            parameters.put("typesOf" + i, oversight.agencies().get(i).caseTypes());
        }
        if (!oversight.people().isEmpty()) {
            ways.add("t.assignee in (:people)");
            parameters.put("people", oversight.people());
        }
        and(ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")");
    }
}
