package org.stathouse.adjudication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Red cases by id and by action. */
interface RedCaseRepository extends JpaRepository<RedCase, UUID>, JpaSpecificationExecutor<RedCase> {

    /** Of the open case of an action only its id, so that nothing is held in memory before it is locked. */
    @Query("select c.id from RedCase c where c.openActionId = :action")
    Optional<UUID> findOpenOf(UUID action);

    @Query("select c.action.actionId from RedCase c where c.id = :id")
    Optional<UUID> findActionOf(UUID id);

    List<RedCase> findByStandingStageOrderByStandingStageSinceAscIdAsc(RedCaseStage stage);

    @Query("select c from RedCase c where c.action.actionId = :action order by c.openedAt desc, c.id desc")
    List<RedCase> findAllOf(UUID action);

    @Query(value = "select s.last_given from adjudication_number_series s where s.number_year = :year for update", nativeQuery = true)
    Optional<Integer> lockLastNumber(int year);

    @Modifying
    @Query(value = "insert into adjudication_number_series (number_year, last_given) values (:year, 0) on conflict do nothing", nativeQuery = true)
    void beginNumbers(int year);

    @Modifying
    @Query(value = "update adjudication_number_series set last_given = :number where number_year = :year", nativeQuery = true)
    void rememberNumber(int year, int number);
}
