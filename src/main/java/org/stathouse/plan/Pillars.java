package org.stathouse.plan;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface Pillars extends JpaRepository<Pillar, UUID> {

    /** Locks the pillar, so that two approvals at once do not get one number. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Pillar p where p.id = :id")
    Optional<Pillar> lockForNumbering(@Param("id") UUID id);
}
