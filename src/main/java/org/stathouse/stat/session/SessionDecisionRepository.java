package org.stathouse.stat.session;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Decisions of sessions, in the order in which they were recorded. */
interface SessionDecisionRepository extends JpaRepository<SessionDecision, UUID> {

    List<SessionDecision> findBySessionIdOrderByRecordedAtAscIdAsc(UUID sessionId);

    boolean existsBySessionIdIn(Collection<UUID> sessions);
}
