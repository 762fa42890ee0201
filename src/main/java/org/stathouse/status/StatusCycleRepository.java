package org.stathouse.status;

import jakarta.persistence.LockModeType;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StatusCycleRepository extends JpaRepository<StatusCycle, UUID> {

    Optional<StatusCycle> findByMonth(YearMonth month);

    List<StatusCycle> findAllByOrderByMonthDesc();

    List<StatusCycle> findByStateOrderByMonthDesc(CycleState state);

    /** Keeps the cycle from other transactions until the end of this one: moving, filling and closing go one after another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from StatusCycle c where c.id = :id")
    Optional<StatusCycle> lock(UUID id);
}
