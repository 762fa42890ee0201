package org.stathouse.steerco.decision;

import java.util.UUID;

/** The meeting that takes a decision, and how its members voted, in words. */
public record Session(UUID meetingId, String meetingNumber, String votes) {}
