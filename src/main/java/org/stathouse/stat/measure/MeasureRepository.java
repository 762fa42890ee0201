package org.stathouse.stat.measure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Measures by id, by Stat in their order, and by name within a Stat. */
interface MeasureRepository extends JpaRepository<Measure, UUID> {

    @Query("select distinct m from Measure m left join fetch m.targets where m.statId = :stat and m.retiredAt is null order by m.position, m.id")
    List<Measure> inUse(UUID stat);

    @Query("from Measure m where m.statId = :stat order by m.position, m.id")
    List<Measure> ofStat(UUID stat);

    Optional<Measure> findByStatIdAndNameKey(UUID statId, String nameKey);

    @Query("select coalesce(max(m.position), 0) from Measure m where m.statId = :stat")
    int lastPosition(UUID stat);
}
