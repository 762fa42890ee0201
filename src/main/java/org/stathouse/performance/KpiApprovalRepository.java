package org.stathouse.performance;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Proposed KPI definitions by id; the steps of one are taken one after another. */
interface KpiApprovalRepository extends JpaRepository<KpiApproval, UUID>, JpaSpecificationExecutor<KpiApproval> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from KpiApproval a where a.id = :id")
    Optional<KpiApproval> lock(UUID id);

    List<KpiApproval> findByStateOrderByProposedAtAscNumberAsc(ApprovalState state);

    Optional<KpiApproval> findByOpenKey(String openKey);

    @Query("select a from KpiApproval a where a.state = org.stathouse.performance.ApprovalState.APPROVED and a.proposal.kpiId in :kpis"
            + " order by a.closedAt, a.number")
    List<KpiApproval> approvedOf(Collection<UUID> kpis);

    @Query(value = "select s.last_given from performance_number_series s where s.number_year = :year for update", nativeQuery = true)
    Optional<Integer> lockLastNumber(int year);

    @Modifying
    @Query(value = "insert into performance_number_series (number_year, last_given) values (:year, 0) on conflict do nothing", nativeQuery = true)
    void beginNumbers(int year);

    @Modifying
    @Query(value = "update performance_number_series set last_given = :number where number_year = :year", nativeQuery = true)
    void rememberNumber(int year, int number);
}
