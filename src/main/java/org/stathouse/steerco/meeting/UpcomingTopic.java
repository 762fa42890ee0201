package org.stathouse.steerco.meeting;

/** An item on the agenda of a meeting that is still to come or in session. */
public record UpcomingTopic(MeetingRow meeting, AgendaItemView item) {}
