package org.stathouse.status;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface StatusReports extends JpaRepository<StatusReport, UUID>, JpaSpecificationExecutor<StatusReport> {

    /** How many reports are in a state. */
    record StateCount(ReportState state, long count) {}

    /** Who is concerned by how many reports: the owner and the lead agency. */
    record Reporter(@Nullable String owner, @Nullable UUID agencyId, UUID reportId, String label) {}

    @Query("select new org.stathouse.status.StatusReports$StateCount(r.state, count(r)) from StatusReport r where r.month = :month group by r.state")
    List<StateCount> countStates(YearMonth month);

    @Query("select r.subject.actionId from StatusReport r where r.cycle.id = :cycle and r.subject.actionId in :actions")
    List<UUID> askedAlready(UUID cycle, List<UUID> actions);

    @Query("select r.id from StatusReport r where r.cycle.id = :cycle and r.state in :states")
    List<UUID> idsIn(UUID cycle, Collection<ReportState> states);

    @Query("""
            select new org.stathouse.status.StatusReports$Reporter(
                r.subject.owner, r.subject.agencyId, r.id, concat(coalesce(r.subject.number, ''), ' ', r.subject.title))
            from StatusReport r where r.cycle.id = :cycle and r.state in :states order by r.subject.sortKey, r.id""")
    List<Reporter> reporters(UUID cycle, Collection<ReportState> states);

    @Query("select r.id from StatusReport r where r.cycle.id = :cycle and r.subject.owner = :owner order by r.subject.sortKey, r.id")
    List<UUID> idsOwned(UUID cycle, String owner);

    @Query("select r.id from StatusReport r where r.subject.actionId in :actions and r.state in :states")
    Set<UUID> idsOfActions(Collection<UUID> actions, Collection<ReportState> states);

    /** The published reports of an action from before a month, newest first. */
    @Query("""
            select r from StatusReport r
            where r.subject.actionId = :action and r.month < :month and r.publishedAt is not null order by r.month desc""")
    List<StatusReport> publishedBefore(UUID action, YearMonth month, Limit limit);

    @Query("select r from StatusReport r where r.subject.actionId = :action order by r.month desc")
    List<StatusReport> ofAction(UUID action);

    @Query("select r from StatusReport r where r.subject.actionId = :action and r.month = :month")
    Optional<StatusReport> of(UUID action, YearMonth month);
}
