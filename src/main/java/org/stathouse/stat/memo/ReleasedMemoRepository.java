package org.stathouse.stat.memo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The memos that were released. */
interface ReleasedMemoRepository extends Repository<ReleasedMemo, UUID> {

    ReleasedMemo save(ReleasedMemo memo);

    Optional<ReleasedMemo> findById(UUID id);

    @Query("select m from ReleasedMemo m where m.session = :session order by m.releasedAt desc")
    List<ReleasedMemo> ofSession(UUID session);

    @Query("select m from ReleasedMemo m where m.stat = :stat and m.session is null order by m.releasedAt desc")
    List<ReleasedMemo> weeklyOf(UUID stat, Limit limit);

    @Query("select m from ReleasedMemo m where m.stat is null order by m.releasedAt desc")
    List<ReleasedMemo> weeklyOfAll(Limit limit);
}
