package org.stathouse.stat.session;

import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.domain.Specification;

/** The conditions of a list of sessions. */
final class SessionQueries {

    private SessionQueries() {}

    /** Only those of these Stats. */
    static Specification<StatSession> readable(Set<UUID> stats) {
        return (session, query, build) -> stats.isEmpty() ? build.disjunction() : session.get("statId").in(stats);
    }

    static Specification<StatSession> matching(SessionFilter filter) {
        return (session, query, build) -> {
            List<Predicate> all = new ArrayList<>();
            if (filter.stat() != null) {
                all.add(build.equal(session.get("statId"), filter.stat()));
            }
            if (!filter.statuses().isEmpty()) {
                all.add(session.get("status").in(filter.statuses()));
            }
            if (filter.from() != null) {
                all.add(build.greaterThanOrEqualTo(session.get("day"), filter.from()));
            }
            if (filter.to() != null) {
                all.add(build.lessThanOrEqualTo(session.get("day"), filter.to()));
            }
            return build.and(all.toArray(Predicate[]::new));
        };
    }
}
