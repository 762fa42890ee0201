package org.stathouse.stat.session;

/** The session is over; what was noted can be edited for 24 hours (processes.md A.3 [P:W]). */
public record EndSession() {}
