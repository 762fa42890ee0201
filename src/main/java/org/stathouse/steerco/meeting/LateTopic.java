package org.stathouse.steerco.meeting;

import org.stathouse.steerco.AgendaPart;
import org.stathouse.steerco.AgendaTopic;

/** Something that waits for SteerCo and is not on the agenda yet. */
public record LateTopic(AgendaPart part, AgendaTopic topic) {}
