package org.stathouse.mpia.fee;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What was spent on requests beside time. */
interface ChargeRepository extends JpaRepository<Charge, UUID> {

    @Query("from Charge c where c.request = :request order by c.spentOn, c.enteredAt, c.id")
    List<Charge> ofRequest(UUID request);
}
