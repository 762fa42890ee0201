package org.stathouse.stat.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.MonthlyDays;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatSchedule;
import org.stathouse.stat.StatSummary;

/**
 * What becomes of planned sessions when a Stat's schedule changes: they stay where people expect them, until somebody lets those that
 * nobody prepares yet follow it.
 */
@Service
@Transactional
public class ScheduleChanges {

    private static final String REASON = "The schedule of the Stat has changed.";

    private final SessionRepository sessions;
    private final GroundworkRepository groundworks;
    private final AgencyPartRepository parts;
    private final SessionPlanning planning;
    private final Sessions desk;
    private final SessionAccess access;
    private final StatDirectory stats;
    private final WorkingCalendar calendar;
    private final Deadlines deadlines;
    private final CurrentActor currentActor;

    ScheduleChanges(
            SessionRepository sessions,
            GroundworkRepository groundworks,
            AgencyPartRepository parts,
            SessionPlanning planning,
            Sessions desk,
            SessionAccess access,
            StatDirectory stats,
            WorkingCalendar calendar,
            Deadlines deadlines,
            CurrentActor currentActor) {
        this.sessions = sessions;
        this.groundworks = groundworks;
        this.parts = parts;
        this.planning = planning;
        this.desk = desk;
        this.access = access;
        this.stats = stats;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.currentActor = currentActor;
    }

    /**
     * The planned sessions of a Stat that its present schedule does not ask for, earliest first; those planned by hand are none of them.
     *
     * @throws NotFound unless the person may read the Stat
     */
    @Transactional(readOnly = true)
    public List<LeftBehind> leftBehind(UUID stat) {
        if (!stats.mayRead(currentActor.get(), stat)) {
            throw new NotFound("Stat " + stat);
        }
        return behind(stat).stream()
                .map(session -> new LeftBehind(session.id(), session.number(), session.day(), isBegun(session)))
                .toList();
    }

    /**
     * Moves those of them that nobody prepares yet to the next free days of the schedule, each as {@link Sessions#move} does.
     *
     * @return the sessions as they stand now
     * @throws NotPermitted unless the person leads the Stat's sessions
     */
    public List<SessionView> follow(UUID stat) {
        Actor actor = currentActor.get();
        List<LeftBehind> asked = leftBehind(stat);
        if (!access.leads(actor, stat)) {
            throw new NotPermitted(Fault.of("stat.session.notYours"));
        }
        StatSummary summary = stats.get(stat);
        StatSchedule schedule = stats.schedule(stat);
        Iterator<LocalDate> days = planning.freeDays(summary);
        List<UUID> moved = new ArrayList<>();
        for (LeftBehind one : asked) {
            if (!one.begun() && days.hasNext()) {
                LocalDate slot = days.next();
                StatSession session = access.forStep(one.id());
                desk.move(one.id(), session.version(), new SessionForm(MonthlyDays.open(slot, calendar), schedule.startsAt()), REASON);
                session.follow(slot);
                moved.add(one.id());
            }
        }
        sessions.flush();
        planning.ahead(stat);
        return moved.stream().map(desk::get).toList();
    }

    private List<StatSession> behind(UUID stat) {
        StatSchedule schedule = stats.schedule(stat);
        return sessions.findByStatIdAndStatusOrderByStartsAtDescIdDesc(stat, SessionStatus.PLANNED).stream()
                .filter(session -> !session.follows(schedule, deadlines.zone()))
                .sorted(Comparator.comparing(StatSession::startsAt))
                .toList();
    }

    private boolean isBegun(StatSession session) {
        return groundworks.findById(session.id()).filter(Groundwork::isBegun).isPresent()
                || parts.findBySessionIdOrderByAgencyName(session.id()).stream().anyMatch(AgencyPart::isBegun);
    }
}
