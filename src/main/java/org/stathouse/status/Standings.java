package org.stathouse.status;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Standings extends JpaRepository<Standing, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Standing s where s.actionId = :action")
    Optional<Standing> lock(UUID action);
}
