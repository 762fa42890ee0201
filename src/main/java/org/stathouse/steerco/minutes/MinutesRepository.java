package org.stathouse.steerco.minutes;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Minutes by the id of their meeting. */
interface MinutesRepository extends JpaRepository<MinutesRecord, UUID> {}
