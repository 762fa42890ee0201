package org.stathouse.intake;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ScoreCardRepository extends JpaRepository<ScoreCard, UUID> {

    List<ScoreCard> findByProposalIdOrderByRoundAscGroupAsc(UUID proposalId);

    List<ScoreCard> findByProposalIdAndRoundOrderByGroupAsc(UUID proposalId, int round);

    /** Who has scored in a round, without reading the cards. */
    @Query("select c.scorer from ScoreCard c where c.proposalId = :proposalId and c.round = :round")
    Set<String> scorers(UUID proposalId, int round);
}
