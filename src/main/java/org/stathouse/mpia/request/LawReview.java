package org.stathouse.mpia.request;

import org.jspecify.annotations.Nullable;

/** Law's word on a proposal (processes.md A.4 step 6). @param reason why it goes back to the custodian, where Law does not agree */
public record LawReview(@Nullable Boolean agreed, @Nullable String reason) {}
