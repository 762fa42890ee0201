package org.stathouse.stat.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.StatKind;

/**
 * A session with its dates; days and times of day in the City's time zone.
 *
 * @param number stays when the session moves, for example {@code CLEANSTAT-2027-05}
 * @param firstDay the day it was planned for first
 * @param phases its steps with their days, in their order; a Tiger Team's without preparation
 * @param legalDates the dates of City Code Art. 1 §61-4; none for a Tiger Team, a Stat not under it, and once cancelled
 * @param moves oldest first
 * @param editsUntil until when items and decisions can still be edited: 24 hours after its end (processes.md A.3 [P:W])
 * @param cancelled why and by whom, where it was cancelled
 * @param steps what the signed-in person can do now
 */
public record SessionView(
        UUID id,
        long version,
        UUID stat,
        String statName,
        StatKind kind,
        String number,
        LocalDate day,
        LocalTime startsAt,
        LocalDate firstDay,
        SessionStatus status,
        List<PhaseDay> phases,
        List<LegalDate> legalDates,
        List<SessionMove> moves,
        @Nullable Instant beganAt,
        @Nullable Instant endedAt,
        @Nullable Instant editsUntil,
        @Nullable Instant issuedAt,
        @Nullable Cancelled cancelled,
        Set<SessionStep> steps) {

    public SessionView {
        phases = List.copyOf(phases);
        legalDates = List.copyOf(legalDates);
        moves = List.copyOf(moves);
        steps = Set.copyOf(steps);
    }

    /** Why a session is not held. */
    public record Cancelled(String reason, String by, Instant at) {}

    /** Whether the signed-in person can do that now. */
    public boolean can(SessionStep step) {
        return steps.contains(step);
    }
}
