package org.stathouse.steerco.condition;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.UUID;
import org.stathouse.steerco.ConditionStatus;

/** Asks in a query of decisions which of them have conditions that are not closed. */
public final class OpenConditions {

    private OpenConditions() {}

    /** Whether the decision of that id has one. */
    public static Predicate of(Expression<UUID> decision, CriteriaQuery<?> query, CriteriaBuilder build) {
        var sources = query.subquery(UUID.class);
        var condition = sources.from(Condition.class);
        sources.select(condition.get("place").get("sourceId"))
                .where(build.not(condition.get("status").in(List.of(ConditionStatus.MET, ConditionStatus.WAIVED))));
        return decision.in(sources);
    }
}
