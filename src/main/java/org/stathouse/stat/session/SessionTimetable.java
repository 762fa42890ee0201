package org.stathouse.stat.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatKind;

/**
 * On which day each step of a session opens and is due, counted from its day as it stands now, and who leads it; the process asks for
 * them. A due date is read under the session's lock, so that a task which a timer opens while the session moves gets the new one.
 */
@Service
@Transactional(readOnly = true)
public class SessionTimetable {

    /** A memo at the last instant is in time, so the timers look a moment later. */
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final SessionAccess access;
    private final StatDirectory stats;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Clock clock;

    SessionTimetable(SessionAccess access, StatDirectory stats, Deadlines deadlines, WorkingCalendar calendar, Clock clock) {
        this.access = access;
        this.stats = stats;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** When that step's task appears: the opening of its day. */
    public Instant opens(UUID session, Phase phase) {
        return deadlines.openingOf(dayOf(access.forReading(session), phase));
    }

    /** The last day of that step's task: the step's own day, or the next working day that is not over where the step comes late. */
    @Transactional
    public LocalDate dueDay(UUID session, Phase phase) {
        return notPast(dayOf(access.forStep(session), phase));
    }

    /** When the draft is begun without the input that is missing. */
    @Transactional
    public Instant inputCloses(UUID session) {
        Instant draftOpens = opens(session, Phase.DRAFT);
        Instant due = deadlines.closeOf(dueDay(session, Phase.INPUT));
        return draftOpens.isAfter(due) ? draftOpens : due;
    }

    /** When the packet goes out though nobody has completed it: at the close of its day. */
    @Transactional
    public Instant packetCloses(UUID session) {
        return deadlines.closeOf(dueDay(session, Phase.PACKET));
    }

    /** When the agencies are asked for their memos: with the draft. */
    public Instant memosOpen(UUID session) {
        return opens(session, Phase.DRAFT);
    }

    /** When the agencies' memos are due; where that has passed already, the next close of business. */
    @Transactional
    public Instant memosDue(UUID session) {
        Instant due = access.forStep(session).legal().memosDue();
        return due.isAfter(clock.instant()) ? due : deadlines.closeOf(notPast(deadlines.today()));
    }

    /** The day of {@link #memosDue}, in the City's time zone. */
    @Transactional
    public LocalDate memosDueDay(UUID session) {
        return LocalDate.ofInstant(memosDue(session), deadlines.zone());
    }

    /** The first moment at which a memo that is missing is late. */
    public Instant memosLate(UUID session) {
        return access.forReading(session).legal().memosDue().plus(MOMENT);
    }

    /** The first moment at which a follow-up memo that is not issued is late. */
    public Instant followUpLate(UUID session) {
        return access.forReading(session).legal().followUpDue().plus(MOMENT);
    }

    /** The beginning of the session's day, when its preparation is over. */
    public Instant dayBegins(UUID session) {
        return deadlines.startOf(access.forReading(session).day());
    }

    /** The user name of the Stat's lead analyst. */
    public String leadAnalyst(UUID session) {
        return stats.get(access.statOf(session)).leadAnalyst();
    }

    /** The user name of the Stat's chair. */
    public String chair(UUID session) {
        return stats.get(access.statOf(session)).chair();
    }

    /** Whether the pre-memo can still go out on its day, so that preparation makes sense again after a move; never a Tiger Team's. */
    boolean isPreparable(StatSession session) {
        return session.kind() == StatKind.STAT && deadlines.closeOf(dayOf(session, Phase.RELEASE)).isAfter(clock.instant());
    }

    /** The day of a step: so many working days from the session's; the follow-up memo never later than the law allows. */
    LocalDate dayOf(StatSession session, Phase phase) {
        LocalDate day = calendar.plusWorkingDays(session.day(), phase.workingDays());
        if (phase != Phase.FOLLOW_UP || !session.legal().underCityCode()) {
            return day;
        }
        LocalDate lawful = LocalDate.ofInstant(session.legal().followUpDue(), deadlines.zone());
        return lawful.isBefore(day) ? lawful : day;
    }

    private LocalDate notPast(LocalDate day) {
        if (deadlines.closeOf(day).isAfter(clock.instant())) {
            return day;
        }
        LocalDate today = deadlines.today();
        boolean open = calendar.isWorkingDay(today) && deadlines.closeOf(today).isAfter(clock.instant());
        return open ? today : calendar.plusWorkingDays(today, 1);
    }
}
