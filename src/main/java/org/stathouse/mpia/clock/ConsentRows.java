package org.stathouse.mpia.clock;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Questions for more time. */
interface ConsentRows extends JpaRepository<Consent, UUID> {

    @Query("from Consent c where c.requestId = :request order by c.askedOn, c.answeredOn, c.id")
    List<Consent> of(UUID request);
}
