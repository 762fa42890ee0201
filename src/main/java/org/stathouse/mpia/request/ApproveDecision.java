package org.stathouse.mpia.request;

import org.jspecify.annotations.Nullable;

/** The approver's word on a proposal (processes.md A.4 step 7). @param reason why it goes back to the custodian, where it is not approved */
public record ApproveDecision(@Nullable Boolean approved, @Nullable String reason) {}
