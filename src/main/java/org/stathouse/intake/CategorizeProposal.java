package org.stathouse.intake;

import org.jspecify.annotations.Nullable;

/**
 * TMO's category and admission test, "clear public benefit, aligned to City needs" (processes.md A.1 step 2 [S]).
 *
 * @param note why it is admitted; what the proposer reads as the reason if it is not
 */
public record CategorizeProposal(@Nullable Category category, @Nullable Boolean admitted, @Nullable String note) {}
