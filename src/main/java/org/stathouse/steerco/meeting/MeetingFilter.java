package org.stathouse.steerco.meeting;

import java.util.Set;

/**
 * Which meetings to list.
 *
 * @param ahead whether only those still to come or in session, earliest first; otherwise all, latest first
 */
public record MeetingFilter(boolean ahead, Set<MeetingStatus> statuses) {

    public MeetingFilter {
        statuses = Set.copyOf(statuses);
    }

    /** What is still to come. */
    public static final MeetingFilter AHEAD = new MeetingFilter(true, Set.of());
}
