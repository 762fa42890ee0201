package org.stathouse.stat.team;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** Decision memos by id, status and number. */
interface DecisionMemoRepository extends JpaRepository<DecisionMemo, UUID>, JpaSpecificationExecutor<DecisionMemo> {

    @Query("from DecisionMemo m where m.status = :status order by m.submittedAt, m.number")
    List<DecisionMemo> inStatus(DecisionMemoStatus status);
}
