package org.stathouse.steerco.meeting;

/** Published where topics may wait for another meeting now: one ended, was cancelled, or its agenda closed. */
record AgendaWaits() {}
