package org.stathouse.steerco.meeting;

/** Completes the task to hold the meeting: the session has ended. */
public record EndMeeting() {}
