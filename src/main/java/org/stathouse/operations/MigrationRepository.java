package org.stathouse.operations;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Migrations by id, and the queue of those to be worked on. */
interface MigrationRepository extends JpaRepository<Migration, UUID>, JpaSpecificationExecutor<Migration> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Migration m where m.id = :id")
    Optional<Migration> lock(UUID id);

    /** The one that has waited longest and that no other node is just taking; one whose node’s lease has ended waits as well. */
    @Query(
            value =
                    """
                    select m.* from process_migration m where m.due_at <= :now
                    order by m.due_at, m.ordered_at, m.id limit 1 for update skip locked
                    """,
            nativeQuery = true)
    Optional<Migration> takeDue(Instant now);

    boolean existsByProcessKeyAndFromVersionAndDryRunFalseAndStateIn(String processKey, int fromVersion, Collection<MigrationState> states);
}
