package org.stathouse.stat.outside;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

/** Outside systems by id and name. */
interface OutsideSystemRepository extends JpaRepository<OutsideSystem, UUID> {

    Optional<OutsideSystem> findByNameKey(String nameKey);

    @Query("from OutsideSystem s order by s.nameKey")
    List<OutsideSystem> byName();

    /** Notes that its key was used, unless that was noted since. */
    @Modifying
    @NativeQuery("update stat_outside_system set last_used_at = :now where id = :id and (last_used_at is null or last_used_at < :since)")
    void used(UUID id, Instant now, Instant since);
}
