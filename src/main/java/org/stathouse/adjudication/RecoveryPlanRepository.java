package org.stathouse.adjudication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Recovery plans by case and round. */
interface RecoveryPlanRepository extends JpaRepository<RecoveryPlan, UUID> {

    Optional<RecoveryPlan> findByCaseIdAndRound(UUID caseId, int round);

    List<RecoveryPlan> findByCaseIdOrderByRoundDesc(UUID caseId);
}
