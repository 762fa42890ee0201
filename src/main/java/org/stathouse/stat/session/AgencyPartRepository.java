package org.stathouse.stat.session;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What agencies bring, by session. */
interface AgencyPartRepository extends JpaRepository<AgencyPart, UUID> {

    List<AgencyPart> findBySessionIdOrderByAgencyName(UUID sessionId);
}
