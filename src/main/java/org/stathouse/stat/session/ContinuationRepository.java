package org.stathouse.stat.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Continuation tests, newest first. */
interface ContinuationRepository extends JpaRepository<ContinuationTest, UUID> {

    List<ContinuationTest> findByStatIdOrderByAskedAtDesc(UUID statId);

    Optional<ContinuationTest> findBySessionId(UUID sessionId);
}
