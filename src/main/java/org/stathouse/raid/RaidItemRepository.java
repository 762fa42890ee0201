package org.stathouse.raid;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.stathouse.raid.graph.Dependency;

/** Items by id, and the counters of their numbers. */
interface RaidItemRepository extends JpaRepository<RaidItem, UUID>, JpaSpecificationExecutor<RaidItem> {

    /** Open items that may stand before SteerCo: extreme, or past their last day. */
    @Query("select i from RaidItem i where i.status = org.stathouse.raid.RaidStatus.OPEN"
            + " and (i.settlement.extremeSince is not null or i.content.due < :today)")
    List<RaidItem> perhapsForSteerCo(LocalDate today);

    /** Open items whose last day is not after a day. */
    @Query("select i from RaidItem i where i.status = org.stathouse.raid.RaidStatus.OPEN and i.content.due <= :day order by i.content.due, i.id")
    List<RaidItem> openAndDueBy(LocalDate day);

    List<RaidItem> findByStatus(RaidStatus status);

    /** All items that are tied to one of these actions. */
    @Query("select i.id from RaidItem i join i.content.actionIds action where action in :actions")
    Set<UUID> tiedTo(Collection<UUID> actions);

    @Query("select i.id from RaidItem i where i.id in :ids")
    List<UUID> existing(Collection<UUID> ids);

    /** All open dependencies, as what they link: a short row each, and seldom more than some hundreds. */
    @Query("select new org.stathouse.raid.graph.Dependency(i.id, new org.stathouse.plan.ActionId(i.content.givingActionId),"
            + " new org.stathouse.plan.ActionId(i.content.receivingActionId)) from RaidItem i"
            + " where i.type = org.stathouse.raid.RaidType.DEPENDENCY and i.status = org.stathouse.raid.RaidStatus.OPEN order by i.sortKey")
    List<Dependency> openDependencies();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from RaidItem i where i.id = :id")
    Optional<RaidItem> lock(UUID id);

    boolean existsByDecisionId(UUID decisionId);

    /** Whether this transaction is the first to begin the daily pass of a day: 1 if so, 0 if somebody else has. */
    @Modifying
    @Query(value = "insert into raid_daily_pass (pass_day) values (:day) on conflict do nothing", nativeQuery = true)
    int beginDailyPass(LocalDate day);

    @Query(value = "select s.last_given from raid_number_series s where s.type = :type for update", nativeQuery = true)
    Optional<Integer> lockLastNumber(String type);

    @Modifying
    @Query(value = "insert into raid_number_series (type, last_given) values (:type, 0) on conflict do nothing", nativeQuery = true)
    void beginNumbers(String type);

    @Modifying
    @Query(value = "update raid_number_series set last_given = :number where type = :type", nativeQuery = true)
    void rememberNumber(String type, int number);
}
