package org.stathouse.steerco.meeting;

/** Completes the task to prepare the agenda: the TMO says that it is ready. */
public record PrepareAgenda() {}
