package org.stathouse.status;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.common.JoinType;
import org.hibernate.query.criteria.JpaEntityJoin;
import org.hibernate.query.criteria.JpaRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.plan.ActionId;

/**
 * The figures behind heat map, trend and freshness; counted in the database, whatever the number of actions. A person counts
 * what the person may see.
 */
@Service
@Transactional(readOnly = true)
public class ReportFigures {

    private final EntityManager entities;
    private final StatusReports reports;
    private final ReportAccess access;
    private final People people;
    private final CurrentActor currentActor;

    ReportFigures(EntityManager entities, StatusReports reports, ReportAccess access, People people, CurrentActor currentActor) {
        this.entities = entities;
        this.reports = reports;
        this.access = access;
        this.people = people;
        this.currentActor = currentActor;
    }

    /** Counts by month, pillar, state and color over the cycles of the months from one to another, both included. */
    public List<ReportCount> counts(YearMonth from, YearMonth to, ReportScope scope) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        CriteriaQuery<ReportCount> query = build.createQuery(ReportCount.class);
        Root<StatusReport> report = query.from(StatusReport.class);
        Expression<YearMonth> month = report.get("month");
        List<Expression<?>> kinds = List.of(
                month, report.get("subject").get("pillarId"), report.get("state"), report.get("summary").get("overall"));
        query.select(build.construct(ReportCount.class, kinds.get(0), kinds.get(1), kinds.get(2), kinds.get(3), rows(build)))
                .where(conditions(report, build.between(month, from, to), scope, build))
                .groupBy(kinds)
                .orderBy(build.asc(month));
        return entities.createQuery(query).getResultList();
    }

    /** How old the last published reports are of the actions that the cycle of a month asks, by pillar. */
    public List<Freshness> freshness(YearMonth month, ReportScope scope) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        CriteriaQuery<Freshness> query = build.createQuery(Freshness.class);
        Root<StatusReport> report = query.from(StatusReport.class);
        Expression<UUID> pillar = report.get("subject").get("pillarId");
        Expression<LocalDate> published = standing(report, build).get("publishedOn");
        query.select(build.construct(Freshness.class, pillar, published, rows(build)))
                .where(conditions(report, build.equal(report.get("month"), month), scope, build))
                .groupBy(pillar, published);
        return entities.createQuery(query).getResultList();
    }

    /**
     * The actions that the cycle of a month asks and whose last published report is oldest; first those that never had one.
     *
     * @param limit 1 to 200
     */
    public List<StaleAction> stalest(YearMonth month, ReportScope scope, int limit) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = build.createQuery(Object[].class);
        Root<StatusReport> report = query.from(StatusReport.class);
        Expression<Instant> published = standing(report, build).get("publishedAt");
        Expression<Integer> everPublished = build.<Integer>selectCase().when(build.isNull(published), 0).otherwise(1);
        Path<UUID> id = report.get("id");
        // Sorted by what an index has; only the rows of the answer are read whole.
        query.select(build.array(id, published))
                .where(conditions(report, build.equal(report.get("month"), month), scope, build))
                .orderBy(build.asc(everPublished), build.asc(published), build.asc(report.get("subject").get("sortKey")), build.asc(id));
        List<Object[]> oldest = entities.createQuery(query).setMaxResults(Math.clamp(limit, 1, ReportRegister.LARGEST_PAGE)).getResultList();
        Map<UUID, StatusReport> found = reports.findAllById(oldest.stream().map(row -> (UUID) row[0]).toList()).stream()
                .collect(Collectors.toMap(StatusReport::id, Function.identity()));
        return oldest.stream()
                .map(row -> stale(Objects.requireNonNull(found.get((UUID) row[0])).subject(), (Instant) row[1]))
                .toList();
    }

    private StaleAction stale(ReportSubject subject, @Nullable Instant published) {
        String owner = subject.owner();
        return new StaleAction(
                new ActionId(subject.actionId()), subject.number(), subject.title(), subject.pillar(), subject.agency(), owner,
                owner == null ? null : people.nameOf(owner), published);
    }

    /** Counts rows rather than ids, so that an index with what is grouped by suffices. */
    private static Expression<Long> rows(CriteriaBuilder build) {
        return build.count(build.literal(1));
    }

    private static JpaEntityJoin<StatusReport, Standing> standing(Root<StatusReport> report, CriteriaBuilder build) {
        JpaEntityJoin<StatusReport, Standing> standing = ((JpaRoot<StatusReport>) report).join(Standing.class, JoinType.LEFT);
        standing.on(build.equal(standing.get("actionId"), report.get("subject").get("actionId")));
        return standing;
    }

    private Predicate[] conditions(Root<StatusReport> report, Predicate months, ReportScope scope, CriteriaBuilder build) {
        Actor actor = currentActor.get();
        Path<?> subject = report.get("subject");
        List<Predicate> all = new ArrayList<>(List.of(months));
        if (!access.maySeeAll(actor)) {
            all.add(ReportAccess.reportedBy(actor, subject, build));
        }
        if (!scope.pillars().isEmpty()) {
            all.add(inPillars(subject, scope.pillars(), build));
        }
        if (scope.agencyId() != null) {
            all.add(build.equal(subject.get("agencyId"), scope.agencyId()));
        }
        return all.toArray(Predicate[]::new);
    }

    /** That a report is of one of these pillars; {@link ReportFilter#NO_PILLAR} among them lets in those of none. */
    static Predicate inPillars(Path<?> subject, Set<UUID> pillars, CriteriaBuilder build) {
        Predicate named = subject.get("pillarId").in(pillars);
        return pillars.contains(ReportFilter.NO_PILLAR) ? build.or(named, build.isNull(subject.get("pillarId"))) : named;
    }
}
