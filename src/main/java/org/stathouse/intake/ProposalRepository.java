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

    Optional<Proposal> findByEntryActionId(UUID actionId);

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
