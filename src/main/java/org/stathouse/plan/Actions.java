package org.stathouse.plan;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface Actions extends JpaRepository<Action, UUID> {

    @Query("select a from Action a where a.number = :number")
    List<Action> numbered(@Param("number") String number);

    /** Locks the action, so that what a decision does to it waits for other changes instead of failing by them. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Action a where a.id = :id")
    Optional<Action> lock(@Param("id") UUID id);

    /** What the numbers of a plan's actions tell of the next one; without the actions, of which there may be thousands. */
    @Query("select new org.stathouse.plan.Actions$Numbered(a.number, a.pillarId, a.goalId, a.position) from Action a where a.planId = :plan")
    List<Numbered> numberedOfPlan(@Param("plan") UUID plan);

    /** An action's number and where it stands. */
    record Numbered(@Nullable String number, @Nullable UUID pillarId, @Nullable UUID goalId, @Nullable Integer position) {}

    String LINE = """
            select new org.stathouse.plan.ReportingAction(
                new org.stathouse.plan.ActionId(a.id), a.number, a.title, concat(p.nameKey, ' ', a.sortKey), a.pillarId, pi.name,
                a.leadAgencyId, ag.name, a.owner, a.startDate, a.endDate, a.progress.status)
            from Action a join CityPlan p on p.id = a.planId left join Pillar pi on pi.id = a.pillarId
                left join Agency ag on ag.id = a.leadAgencyId
            """;

    @Query(LINE + "where a.id > :after and a.progress.status not in :over order by a.id")
    List<ReportingAction> reporting(@Param("after") UUID after, @Param("over") Set<ActionStatus> over, Limit limit);

    @Query(LINE + "where a.id = :id")
    Optional<ReportingAction> line(@Param("id") UUID id);

    /** With what they support and measure, in one go: an import reads them all. */
    @Query("select a from Action a left join fetch a.supportingAgencyIds left join fetch a.kpiIds")
    List<Action> wholeRegister();
}
