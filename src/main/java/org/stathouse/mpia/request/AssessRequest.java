package org.stathouse.mpia.request;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.Tier;

/**
 * What intake enters of a request (processes.md A.4 steps 1 to 3), before anything is checked.
 *
 * @param kind none leaves it as it was logged; another one counts the dates anew
 * @param agency the agency whose custodian answers; none leaves that which was named at the receipt
 * @param searching the agencies that search; those that search already are not asked twice
 * @param question what they are asked beyond the request's words
 * @param reference where the records are public already, or who is their custodian
 */
public record AssessRequest(
        @Nullable AssessmentWay way,
        @Nullable Tier tier,
        @Nullable RequestKind kind,
        @Nullable UUID agency,
        @Nullable Set<UUID> searching,
        @Nullable String question,
        @Nullable String reference) {}
