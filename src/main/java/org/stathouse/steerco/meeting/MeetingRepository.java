package org.stathouse.steerco.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** Meetings by id and in the order of their days. */
interface MeetingRepository extends JpaRepository<Meeting, UUID>, JpaSpecificationExecutor<Meeting> {

    List<Meeting> findByIdInOrderByStartsAt(Collection<UUID> ids);

    List<Meeting> findAllByOrderByStartsAtDescIdDesc();

    Optional<Meeting> findFirstByStatusInAndStartsAtGreaterThanEqualOrderByStartsAtAscIdAsc(
            Collection<MeetingStatus> statuses, Instant from);

    /** Those that begin between two instants, the second one excluded, and are not cancelled. */
    @Query("from Meeting m where m.status <> CANCELLED and m.startsAt >= :from and m.startsAt < :until order by m.startsAt, m.id")
    List<Meeting> between(Instant from, Instant until, Limit limit);

    @Query("select count(m) > 0 from Meeting m where m.status <> CANCELLED and m.startsAt = :startsAt and m.id <> :other")
    boolean isTaken(Instant startsAt, UUID other);
}
