package org.stathouse.mpia.dispute;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Disputes by id and by request. */
interface DisputeRepository extends JpaRepository<DisputeCase, UUID> {

    @Query("from DisputeCase d where d.request = :request order by d.openedAt, d.id")
    List<DisputeCase> ofRequest(UUID request);
}
