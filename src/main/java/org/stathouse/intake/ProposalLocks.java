package org.stathouse.intake;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Takes the steps of one case one after another. */
@Repository
class ProposalLocks {

    private final EntityManager entities;

    ProposalLocks(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Waits until no other transaction moves this case and keeps it until the end of this one; reads and locks in one
     * statement, or in none if this transaction has locked it already. Every step that also moves the engine starts with it:
     * three scorers who finish in the same second go one after another, and the engine never has to refuse one of them at the
     * join with an optimistic lock.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if another transaction has changed the case since this
     *     one looked at it
     */
    Optional<Proposal> lock(UUID id) {
        return Optional.ofNullable(entities.find(Proposal.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
