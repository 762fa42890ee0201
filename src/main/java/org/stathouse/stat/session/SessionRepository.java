package org.stathouse.stat.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.stathouse.stat.SessionStatus;

/** Sessions by id, by Stat, and in the order of their days. */
interface SessionRepository extends JpaRepository<StatSession, UUID>, JpaSpecificationExecutor<StatSession> {

    /** The Stat of a session, without loading the session, which a lock has to read first. */
    @Query("select s.statId from StatSession s where s.id = :id")
    Optional<UUID> statOf(UUID id);

    List<StatSession> findByStatIdOrderByStartsAtDescIdDesc(UUID statId);

    List<StatSession> findByStatIdAndStatusOrderByStartsAtDescIdDesc(UUID statId, SessionStatus status);

    Optional<StatSession> findFirstByStatIdAndStatusInOrderByStartsAtAscIdAsc(UUID statId, Collection<SessionStatus> statuses);

    /** Whether another session of the Stat that is not cancelled stands on that day. */
    @Query("select count(s) > 0 from StatSession s where s.statId = :stat and s.day = :day and s.status <> CANCELLED and s.id <> :other")
    boolean isTaken(UUID stat, LocalDate day, UUID other);

    /** Those of these Stats that begin between two instants, the second one excluded, and are not cancelled. */
    @Query("""
            from StatSession s where s.statId in :stats and s.status <> CANCELLED and s.startsAt >= :from and s.startsAt < :until
            order by s.startsAt, s.id""")
    List<StatSession> between(Collection<UUID> stats, Instant from, Instant until, Limit limit);

    /** The last day of the cadence that has had its session, whatever became of it. */
    @Query("select max(s.slot) from StatSession s where s.statId = :stat")
    Optional<LocalDate> lastSlot(UUID stat);

    /** For each of these Stats: its id, and the sessions under the City Code, those with both dates kept and missed. */
    @Query("""
            select s.statId as stat, count(s) as sessions,
                sum(case when s.memosInAt <= s.legal.memosDue then 1 else 0 end) as memosKept,
                sum(case when s.memosInAt > s.legal.memosDue or (s.memosInAt is null and s.legal.memosDue < :now) then 1 else 0 end)
                    as memosMissed,
                sum(case when s.issue.at <= s.legal.followUpDue then 1 else 0 end) as followUpsKept,
                sum(case when s.issue.at > s.legal.followUpDue or (s.issue.at is null and s.legal.followUpDue < :now) then 1 else 0 end)
                    as followUpsMissed
            from StatSession s
            where s.statId in :stats and s.legal.underCityCode = true and s.status <> CANCELLED
            group by s.statId""")
    List<LegalCount> legalCounts(Collection<UUID> stats, Instant now);

    /** A row of {@link #legalCounts}. */
    interface LegalCount {

        UUID getStat();

        long getSessions();

        long getMemosKept();

        long getMemosMissed();

        long getFollowUpsKept();

        long getFollowUpsMissed();
    }
}
