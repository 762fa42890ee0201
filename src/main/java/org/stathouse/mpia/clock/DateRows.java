package org.stathouse.mpia.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The dates of requests. */
interface DateRows extends JpaRepository<StoredDate, UUID> {

    @Query("from StoredDate d where d.requestId = :request order by d.due, d.begunAt, d.kind")
    List<StoredDate> of(UUID request);

    /** Requests after that one by id, with an open date whose days hold that one, or with any open date where none is named. */
    @Query("""
            select distinct d.requestId from StoredDate d
            where d.state = org.stathouse.mpia.clock.DateState.OPEN
              and (:after is null or d.requestId > :after)
              and (cast(:day as LocalDate) is null or (d.starts < :day and d.due >= :day))
            order by d.requestId""")
    List<UUID> toRecount(@Nullable LocalDate day, @Nullable UUID after, Limit limit);
}
