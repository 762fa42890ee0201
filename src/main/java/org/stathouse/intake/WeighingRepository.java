package org.stathouse.intake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WeighingRepository extends JpaRepository<Weighing, UUID> {

    Optional<Weighing> findByProposalIdAndRound(UUID proposalId, int round);

    List<Weighing> findByProposalIdIn(Collection<UUID> proposalIds);
}
