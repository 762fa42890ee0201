package org.stathouse.stat.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.People;
import org.stathouse.shared.DateTexts;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatKind;

/** Sessions as people see them: days and times in the City's time zone, and what each can do. */
@Component
class SessionViews {

    private final SessionRepository sessions;
    private final GroundworkRepository groundworks;
    private final AgencyPartRepository parts;
    private final SessionTimetable timetable;
    private final SessionAccess access;
    private final StatDirectory stats;
    private final People people;
    private final Deadlines deadlines;
    private final DateTexts texts;
    private final Clock clock;

    SessionViews(
            SessionRepository sessions,
            GroundworkRepository groundworks,
            AgencyPartRepository parts,
            SessionTimetable timetable,
            SessionAccess access,
            StatDirectory stats,
            People people,
            Deadlines deadlines,
            DateTexts texts,
            Clock clock) {
        this.sessions = sessions;
        this.groundworks = groundworks;
        this.parts = parts;
        this.timetable = timetable;
        this.access = access;
        this.stats = stats;
        this.people = people;
        this.deadlines = deadlines;
        this.texts = texts;
        this.clock = clock;
    }

    /** "CleanStat of Mar 18, 2027". */
    String title(StatSession session) {
        return stats.get(session.statId()).name() + " of " + texts.date(session.day());
    }

    SessionRow row(StatSession session) {
        boolean legal = session.hasLegalDates();
        return new SessionRow(
                session.id(),
                session.statId(),
                stats.get(session.statId()).name(),
                session.kind(),
                session.number(),
                session.day(),
                time(session.startsAt()),
                session.status(),
                session.moves().size(),
                legal ? session.memosState(clock.instant()) : null,
                legal ? session.followUpState(clock.instant()) : null);
    }

    SessionView view(StatSession session, Actor actor) {
        // What the lock, or a step of this transaction, changed is counted in the version only once it is written.
        sessions.flush();
        return new SessionView(
                session.id(),
                session.version(),
                session.statId(),
                stats.get(session.statId()).name(),
                session.kind(),
                session.number(),
                session.day(),
                time(session.startsAt()),
                session.firstDay(),
                session.status(),
                phases(session),
                legalDates(session),
                session.moves().stream().map(this::move).toList(),
                session.beganAt(),
                session.endedAt(),
                session.editsUntil(),
                at(session.issued()),
                cancelled(session),
                steps(session, actor));
    }

    List<LegalDate> legalDates(StatSession session) {
        if (!session.hasLegalDates()) {
            return List.of();
        }
        LegalTerms terms = session.legal();
        return List.of(
                new LegalDate(
                        LegalDateKind.AGENCY_MEMOS,
                        terms.memosDue(),
                        LegalDates.memosInWords(session.startsAt(), terms, texts),
                        session.memosState(clock.instant()),
                        session.memosInAt()),
                new LegalDate(
                        LegalDateKind.FOLLOW_UP_MEMO,
                        terms.followUpDue(),
                        LegalDates.followUpInWords(session.day(), terms, texts),
                        session.followUpState(clock.instant()),
                        at(session.issued())));
    }

    @Nullable String nameOf(@Nullable String username) {
        return username == null ? null : people.nameOf(username);
    }

    /** A session is opened on its own day; on another it is moved first. */
    boolean isItsDay(StatSession session) {
        return deadlines.today().equals(session.day());
    }

    LocalTime timeOf(StatSession session) {
        return time(session.startsAt());
    }

    private LocalTime time(Instant instant) {
        return LocalTime.ofInstant(instant, deadlines.zone());
    }

    private SessionMove move(Move move) {
        return new SessionMove(
                texts.day(move.from()),
                time(move.from()),
                texts.day(move.to()),
                time(move.to()),
                move.reason(),
                people.nameOf(move.by()),
                move.at());
    }

    private SessionView.@Nullable Cancelled cancelled(StatSession session) {
        Cancellation cancellation = session.cancellation();
        return cancellation == null
                ? null
                : new SessionView.Cancelled(cancellation.reason(), people.nameOf(cancellation.by()), cancellation.at());
    }

    private List<PhaseDay> phases(StatSession session) {
        return Arrays.stream(Phase.values())
                .filter(phase -> session.kind() == StatKind.STAT || !phase.isPreparation())
                .map(phase -> {
                    StatSession.By done = done(session, phase);
                    return new PhaseDay(phase, timetable.dayOf(session, phase), at(done), done == null ? null : nameOf(done.person()));
                })
                .toList();
    }

    private StatSession.@Nullable By done(StatSession session, Phase phase) {
        return switch (phase) {
            case SESSION -> session.endedAt() == null ? null : new StatSession.By(stats.get(session.statId()).chair(), session.endedAt());
            case DEBRIEF -> session.debriefed();
            case FOLLOW_UP -> session.issued();
            case INPUT -> lastInput(session);
            case FRAME, DRAFT, REVIEW, REFRESH, RELEASE, PACKET -> groundworks.findById(session.id())
                    .map(groundwork -> groundwork.of(phase))
                    .map(mark -> new StatSession.By(mark.person(), mark.at()))
                    .orElse(null);
        };
    }

    /** The last agency's input, once all have given theirs. */
    private StatSession.@Nullable By lastInput(StatSession session) {
        StatSession.By last = null;
        for (AgencyPart part : parts.findBySessionIdOrderByAgencyName(session.id())) {
            if (part.inputAt() == null || part.inputBy() == null) {
                return null;
            }
            if (last == null || part.inputAt().isAfter(last.at())) {
                last = new StatSession.By(part.inputBy(), part.inputAt());
            }
        }
        return last;
    }

    private Set<SessionStep> steps(StatSession session, Actor actor) {
        Set<SessionStep> steps = EnumSet.noneOf(SessionStep.class);
        if (access.leads(actor, session.statId())) {
            steps.addAll(leading(session));
        }
        if (stats.mayRun(actor, session.statId())) {
            steps.addAll(running(session));
        }
        return steps;
    }

    private Set<SessionStep> leading(StatSession session) {
        Set<SessionStep> steps = EnumSet.noneOf(SessionStep.class);
        if (session.status() == SessionStatus.PLANNED) {
            steps.addAll(EnumSet.of(SessionStep.MOVE, SessionStep.CANCEL));
            if (isItsDay(session)) {
                steps.add(SessionStep.BEGIN);
            }
        }
        if (session.status() == SessionStatus.IN_SESSION) {
            steps.add(SessionStep.END);
        }
        return steps;
    }

    private Set<SessionStep> running(StatSession session) {
        Set<SessionStep> steps = EnumSet.noneOf(SessionStep.class);
        if (session.takesEntries(clock.instant())) {
            steps.add(SessionStep.ENTER);
        }
        boolean over = session.status() == SessionStatus.CLOSED || session.status() == SessionStatus.CANCELLED;
        if (session.kind() == StatKind.STAT && !over) {
            steps.add(SessionStep.RECORD_FOR_AGENCY);
        }
        if (session.status() == SessionStatus.DEBRIEF) {
            steps.add(session.debriefed() == null ? SessionStep.DEBRIEF : SessionStep.ISSUE_MEMO);
        }
        return steps;
    }

    private static @Nullable Instant at(StatSession.@Nullable By by) {
        return by == null ? null : by.at();
    }
}
