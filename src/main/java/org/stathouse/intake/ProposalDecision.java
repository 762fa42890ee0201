package org.stathouse.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a batch decision on the ranked list.
 *
 * @param version the version of the proposal on the list that was decided on; none accepts the newest
 */
public record ProposalDecision(UUID proposalId, @Nullable Long version, DecideProposal decision) {}
