package org.stathouse.stat.team;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Decision memos by id, status and number. */
interface DecisionMemoRepository extends JpaRepository<DecisionMemo, UUID> {

    @Query("from DecisionMemo m where m.status = :status order by m.submittedAt, m.number")
    List<DecisionMemo> inStatus(DecisionMemoStatus status);

    @Query("from DecisionMemo m order by m.number desc")
    List<DecisionMemo> newestFirst();
}
