package org.stathouse.raid;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

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

    @Query("select i.id from RaidItem i where i.id in :ids")
    List<UUID> existing(Collection<UUID> ids);

    /** The dependencies in which an action of these gives or receives. */
    @Query("select i from RaidItem i where i.type = org.stathouse.raid.RaidType.DEPENDENCY"
            + " and (i.content.givingActionId in :actions or i.content.receivingActionId in :actions) order by i.sortKey")
    List<RaidItem> dependenciesOf(Collection<UUID> actions);

    @Query(value = "select s.last_given from raid_number_series s where s.type = :type for update", nativeQuery = true)
    Optional<Integer> lockLastNumber(String type);

    @Modifying
    @Query(value = "insert into raid_number_series (type, last_given) values (:type, 0) on conflict do nothing", nativeQuery = true)
    void beginNumbers(String type);

    @Modifying
    @Query(value = "update raid_number_series set last_given = :number where type = :type", nativeQuery = true)
    void rememberNumber(String type, int number);
}
