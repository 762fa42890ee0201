package org.stathouse.steerco.meeting;

/** Completes the task to release the packet: the agenda is frozen and the members are told. */
public record ReleasePacket() {}
