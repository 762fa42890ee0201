package org.stathouse.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Proposals by id; the steps of one case are taken one after another. */
interface ProposalRepository extends JpaRepository<Proposal, UUID>, JpaSpecificationExecutor<Proposal> {

    /**
     * Waits until no other transaction moves this case and keeps it until the end of this one. Every step that also moves the
     * engine starts with it: three scorers who finish in the same second go one after another, and the engine never has to
     * refuse one of them at the join with an optimistic lock.
     */
    @Query(value = "select p.id from intake_proposal p where p.id = :id for update", nativeQuery = true)
    Optional<UUID> lock(UUID id);

    Optional<Proposal> findByActionId(UUID actionId);

    List<Proposal> findByStatus(ProposalStatus status);

    @Query(value = "select s.last_given from intake_number_series s where s.number_year = :year for update", nativeQuery = true)
    Optional<Integer> lockLastNumber(int year);

    @Modifying
    @Query(value = "insert into intake_number_series (number_year, last_given) values (:year, 0) on conflict do nothing", nativeQuery = true)
    void beginNumbers(int year);

    @Modifying
    @Query(value = "update intake_number_series set last_given = :number where number_year = :year", nativeQuery = true)
    void rememberNumber(int year, int number);
}
