package org.stathouse.steerco.meeting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Motions by item, oldest first. */
interface MotionRepository extends JpaRepository<Motion, UUID> {

    List<Motion> findByItemIdInOrderByPosition(Collection<UUID> items);
}
