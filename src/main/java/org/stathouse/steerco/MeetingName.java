package org.stathouse.steerco;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A meeting as other features name it.
 *
 * @param number stays when the meeting moves, {@code M-2027-003}
 * @param day in the City's time zone
 */
public record MeetingName(UUID id, String number, LocalDate day) {}
