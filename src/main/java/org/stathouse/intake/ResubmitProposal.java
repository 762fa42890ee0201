package org.stathouse.intake;

import org.jspecify.annotations.Nullable;

/**
 * The proposer hands the revised case in again; what the form says was saved before with {@link Proposals#save}.
 *
 * @param version the version of the proposal that the proposer saw last; none accepts the newest
 * @param note what was changed, for TMO
 */
public record ResubmitProposal(@Nullable Long version, @Nullable String note) {}
