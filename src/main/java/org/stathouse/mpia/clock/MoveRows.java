package org.stathouse.mpia.clock;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What moved. */
interface MoveRows extends JpaRepository<DateMove, UUID> {

    @Query("from DateMove m where m.requestId = :request order by m.at, m.kind")
    List<DateMove> of(UUID request);

    @Query("from DateMove m where m.recountId = :recount order by m.requestId, m.due, m.kind")
    List<DateMove> ofRecount(UUID recount, Limit limit);
}
