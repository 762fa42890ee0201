package org.stathouse.mpia.clock;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Times in which the Ombudsman has a matter. */
interface OmbudsmanRows extends JpaRepository<OmbudsmanTime, UUID> {

    @Query("from OmbudsmanTime o where o.requestId = :request order by o.from, o.id")
    List<OmbudsmanTime> of(UUID request);
}
