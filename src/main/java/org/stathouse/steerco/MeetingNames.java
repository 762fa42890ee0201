package org.stathouse.steerco;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What meetings are called, for features that tie things to them. That there is a meeting is no secret to anybody signed in. */
public interface MeetingNames {

    /** The meetings of these ids, by day; what does not exist is missing. */
    List<MeetingName> find(Collection<UUID> ids);

    /** All meetings, the latest first, for choosing one. */
    List<MeetingName> all();
}
