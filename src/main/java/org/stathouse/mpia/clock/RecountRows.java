package org.stathouse.mpia.clock;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Orders to count anew. */
interface RecountRows extends JpaRepository<RecountOrder, UUID> {

    @Query("select o.id from RecountOrder o where o.finishedAt is null order by o.askedAt, o.id")
    List<UUID> open();

    /** Two nodes never work at one order at the same time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from RecountOrder o where o.id = :id and o.finishedAt is null")
    Optional<RecountOrder> lockOpen(UUID id);

    @Query("from RecountOrder o order by o.askedAt desc, o.id")
    List<RecountOrder> latest(Limit limit);
}
