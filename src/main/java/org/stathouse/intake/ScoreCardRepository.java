package org.stathouse.intake;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ScoreCardRepository extends JpaRepository<ScoreCard, UUID> {

    List<ScoreCard> findByProposalIdOrderByRoundAscGroupAsc(UUID proposalId);

    List<ScoreCard> findByProposalIdAndRoundOrderByGroupAsc(UUID proposalId, int round);
}
