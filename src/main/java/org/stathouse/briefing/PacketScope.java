package org.stathouse.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one packet is to tell of.
 *
 * @param subject id of the occasion: a meeting, a session, a pillar, an agency, an action; of the City for the MPIA weekly
 * @param edition a draft may hold what is not released yet, for only those who make the packet read it
 * @param day the day that it is made for, in the City's time zone: the meeting's, the session's, otherwise the day of its making
 * @param asOf the one instant as of which all sections tell
 * @param since as of when the last final packet of the same series told; none if there was none
 */
public record PacketScope(
        PacketKind kind, UUID subject, Edition edition, LocalDate day, Instant asOf, @Nullable Instant since) {

    /** The pillar to which a brief keeps; none where it tells of everything or of something else. */
    public @Nullable UUID pillar() {
        return kind == PacketKind.PILLAR ? subject : null;
    }

    /** The lead agency to which a brief keeps. */
    public @Nullable UUID agency() {
        return kind == PacketKind.AGENCY ? subject : null;
    }

    /** The action to which a brief keeps. */
    public @Nullable UUID action() {
        return kind == PacketKind.ACTION ? subject : null;
    }
}
