package org.stathouse.stat.packet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketOccasion;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.FileNames;
import org.stathouse.stat.SessionDirectory;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.SessionSummary;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatSummary;
import org.stathouse.stat.memo.MemoReaders;

/**
 * Packets of Stat sessions (processes.md A.3, T-1 [P:W]). A session’s packet is read by whoever may open its Stat, made by the Stat’s
 * chair and analysts, and sent to those who get its pre-memo.
 */
@Component
@Transactional(readOnly = true)
class StatPackets implements PacketOccasion {

    private static final int MOST_OFFERED = 200;

    private final SessionDirectory sessions;
    private final StatDirectory stats;
    private final MemoReaders readers;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final DateTexts texts;

    StatPackets(
            SessionDirectory sessions,
            StatDirectory stats,
            MemoReaders readers,
            CurrentActor currentActor,
            Deadlines deadlines,
            DateTexts texts) {
        this.sessions = sessions;
        this.stats = stats;
        this.readers = readers;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.texts = texts;
    }

    @Override
    public PacketKind kind() {
        return PacketKind.STAT;
    }

    @Override
    public Occasion occasion(UUID session) {
        return occasion(sessions.get(session));
    }

    private Occasion occasion(SessionSummary session) {
        String place = stats.schedule(session.stat()).place();
        String when = "Session " + session.number() + ", " + texts.dateTime(session.startsAt());
        return new Occasion(
                PacketKind.STAT,
                session.id(),
                new CaseRef("stat-session", session.id()),
                session.stat().toString(),
                session.statName() + " of " + texts.date(session.day()),
                place.isBlank() ? when : when + ", " + place,
                "%s - Packet - %s".formatted(FileNames.plain(session.statName()), session.day()),
                session.day(),
                "stat/sessions/" + session.id());
    }

    @Override
    public List<Occasion> offered() {
        Actor actor = currentActor.get();
        LocalDate today = deadlines.today();
        return stats.all().stream()
                .filter(stat -> leads(actor, stat))
                .flatMap(stat -> sessions.of(stat.id()).stream())
                .filter(session -> session.status() != SessionStatus.CANCELLED)
                .sorted(Comparator.comparing((SessionSummary session) -> Math.abs(ChronoUnit.DAYS.between(today, session.day())))
                        .thenComparing(SessionSummary::startsAt)
                        .thenComparing(SessionSummary::id))
                .limit(MOST_OFFERED)
                .map(this::occasion)
                .toList();
    }

    @Override
    public boolean mayRead(UUID session) {
        return stats.mayRead(currentActor.get(), sessions.get(session).stat());
    }

    @Override
    public boolean mayMake(UUID session) {
        return leads(currentActor.get(), stats.get(sessions.get(session).stat()));
    }

    @Override
    public List<String> readers(UUID session) {
        return List.copyOf(readers.ofSession(sessions.get(session).stat()));
    }

    private boolean leads(Actor actor, StatSummary stat) {
        return actor.isSystem() || actor.is(stat.chair()) || stats.mayRun(actor, stat.id());
    }
}
