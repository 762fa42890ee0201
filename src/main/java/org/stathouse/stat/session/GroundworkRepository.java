package org.stathouse.stat.session;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The groundwork of each session, by the session's id. */
interface GroundworkRepository extends JpaRepository<Groundwork, UUID> {}
