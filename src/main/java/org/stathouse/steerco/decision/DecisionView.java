package org.stathouse.steerco.decision;

import org.jspecify.annotations.Nullable;
import org.stathouse.steerco.DecisionTaken;

/**
 * A decision with all that was recorded of it.
 *
 * @param decision with its conditions as they stand now
 * @param votes how the votes went, in words; none where taken between meetings
 * @param recordedByName display name
 */
public record DecisionView(DecisionTaken decision, @Nullable String meetingNumber, @Nullable String votes, String recordedByName) {}
