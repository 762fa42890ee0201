package org.stathouse.worklist.health.ui;

import com.vaadin.flow.router.QueryParameters;
import org.stathouse.shared.ui.AddressValues;
import org.stathouse.worklist.health.Age;
import org.stathouse.worklist.health.Figure;
import org.stathouse.worklist.health.HealthFilter;
import org.stathouse.worklist.health.HealthFilter.Period;
import org.stathouse.worklist.health.WorkSelection;

/** How addresses hold which figures are shown, and which of them is looked behind. */
final class HealthAddress {

    /** The page of all figures. */
    static final String PAGE = "health";

    /** The page of the tasks behind one. */
    static final String TASKS = "health/tasks";

    private HealthAddress() {}

    static HealthFilter filter(QueryParameters address) {
        return new HealthFilter(
                AddressValues.text(address, "process").orElse(null),
                AddressValues.id(address, "pillar").orElse(null),
                AddressValues.id(address, "agency").orElse(null),
                AddressValues.one(Period.class, address, "period").orElse(Period.TWELVE_WEEKS));
    }

    static WorkSelection selection(QueryParameters address) {
        return new WorkSelection(
                filter(address),
                AddressValues.one(Figure.class, address, "figure").orElse(Figure.OPEN),
                AddressValues.text(address, "person").orElse(null),
                AddressValues.text(address, "group").orElse(null),
                AddressValues.text(address, "element").orElse(null),
                AddressValues.one(Age.class, address, "age").orElse(null),
                AddressValues.day(address, "week").orElse(null));
    }

    static QueryParameters of(HealthFilter filter) {
        return values(filter).query();
    }

    static QueryParameters of(WorkSelection selection) {
        return values(selection.filter())
                .with("figure", selection.figure())
                .with("person", selection.person())
                .with("group", selection.group())
                .with("element", selection.element())
                .with("age", selection.age())
                .with("week", selection.week())
                .query();
    }

    /** Where the tasks behind a figure stand. */
    static String tasks(WorkSelection selection) {
        return TASKS + "?" + of(selection).getQueryString();
    }

    /** Where the figures stand. */
    static String page(HealthFilter filter) {
        String query = of(filter).getQueryString();
        return query.isEmpty() ? PAGE : PAGE + "?" + query;
    }

    private static AddressValues values(HealthFilter filter) {
        return new AddressValues()
                .with("process", filter.process())
                .with("pillar", filter.pillar())
                .with("agency", filter.agency())
                .with("period", filter.period() == Period.TWELVE_WEEKS ? null : filter.period());
    }
}
