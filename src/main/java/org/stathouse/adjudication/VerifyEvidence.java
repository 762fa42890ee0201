package org.stathouse.adjudication;

import org.jspecify.annotations.Nullable;

/**
 * TMO’s look at the evidence of all conditions (processes.md A.2 step 5 [R]).
 *
 * @param holds whether it shows that the Red is overcome, which closes the case
 * @param reason what shows it, or what is missing
 */
public record VerifyEvidence(@Nullable Boolean holds, @Nullable String reason) {}
