package org.stathouse.steerco.meeting;

import java.util.UUID;

/** Published in the transaction that ends a meeting: its minutes can be drafted. */
public record MeetingEnded(UUID meetingId) {}
