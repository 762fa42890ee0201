package org.stathouse.mpia.fee;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The waivers that were asked for. */
interface WaiverRepository extends JpaRepository<Waiver, UUID> {

    @Query("from Waiver w where w.request = :request order by w.askedAt, w.id")
    List<Waiver> ofRequest(UUID request);
}
