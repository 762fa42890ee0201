package org.stathouse.steerco.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of one seat in one vote.
 *
 * @param person user name of who sat there
 * @param vote none where recused
 * @param recusedBecause why they took no part, if they did not
 */
public record BallotView(
        UUID memberId, String seat, String person, String personName, @Nullable Vote vote, @Nullable String recusedBecause) {}
