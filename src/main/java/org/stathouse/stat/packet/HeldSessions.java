package org.stathouse.stat.packet;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.stat.SessionDirectory;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.SessionSummary;

/** The sessions of a Stat that were held before one, for what a packet tells of the time since. */
@Component
class HeldSessions {

    private final SessionDirectory sessions;
    private final Deadlines deadlines;

    HeldSessions(SessionDirectory sessions, Deadlines deadlines) {
        this.sessions = sessions;
        this.deadlines = deadlines;
    }

    /** Those that were held and have ended, newest first; what was cancelled, or is planned still, is none of them. */
    List<SessionSummary> before(UUID session) {
        SessionSummary next = sessions.get(session);
        return sessions.of(next.stat()).stream()
                .filter(one -> one.startsAt().isBefore(next.startsAt()))
                .filter(one -> one.status() == SessionStatus.DEBRIEF || one.status() == SessionStatus.CLOSED)
                .sorted(Comparator.comparing(SessionSummary::startsAt).reversed())
                .toList();
    }

    Optional<SessionSummary> lastBefore(UUID session) {
        return before(session).stream().findFirst();
    }

    /** When a held session was over. */
    Instant endOf(SessionSummary held) {
        return held.endedAt() == null ? deadlines.closeOf(held.day()) : held.endedAt();
    }
}
