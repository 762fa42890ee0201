package org.stathouse.status;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AskRepository extends JpaRepository<Ask, UUID>, JpaSpecificationExecutor<Ask> {

    List<Ask> findByReportIdOrderByAskedAtAscIdAsc(UUID reportId);

    List<Ask> findByActionIdOrderByAskedAtDescIdAsc(UUID actionId);

    /** The ask, kept from other transactions until the end of this one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Ask a where a.id = :id")
    Optional<Ask> lock(UUID id);
}
