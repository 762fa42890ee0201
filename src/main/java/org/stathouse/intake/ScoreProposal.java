package org.stathouse.intake;

import java.util.List;

/** One scorer's points and reasons, one for each of the six criteria (processes.md A.1 step 3). */
public record ScoreProposal(List<CriterionScore> scores) {

    // May be left out in JSON.
    @SuppressWarnings("NullableProblems")
    public ScoreProposal {
        scores = scores == null ? List.of() : List.copyOf(scores);
    }
}
