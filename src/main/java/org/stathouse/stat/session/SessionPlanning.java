package org.stathouse.stat.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.MonthlyDays;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;
import org.stathouse.stat.Cadence;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatKind;
import org.stathouse.stat.StatSchedule;
import org.stathouse.stat.StatSummary;

/** Makes sessions, from what people enter and from the cadence of a Stat. */
@Component
class SessionPlanning {

    /** Stands for "no session" where a session is to be left out of a look at the others. */
    private static final UUID NONE = new UUID(0, 0);

    private final SessionRepository sessions;
    private final GroundworkRepository groundworks;
    private final SessionNumbers numbers;
    private final SessionJournal journal;
    private final SessionWorkflow workflow;
    private final StatDirectory stats;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final DateTexts texts;
    private final Clock clock;

    SessionPlanning(
            SessionRepository sessions,
            GroundworkRepository groundworks,
            SessionNumbers numbers,
            SessionJournal journal,
            SessionWorkflow workflow,
            StatDirectory stats,
            Deadlines deadlines,
            WorkingCalendar calendar,
            DateTexts texts,
            Clock clock) {
        this.sessions = sessions;
        this.groundworks = groundworks;
        this.numbers = numbers;
        this.journal = journal;
        this.workflow = workflow;
        this.stats = stats;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.texts = texts;
        this.clock = clock;
    }

    /** What is wrong with a time for a session of that Stat; keeps others from planning its sessions meanwhile. */
    List<Fault> against(StatSummary stat, SessionForm form, @Nullable UUID session) {
        numbers.lock(stat.code());
        LocalDate day = form.day();
        Instant startsAt = day == null ? null : startsAt(day, timeOf(stat, form));
        boolean workingDay = day != null && calendar.isWorkingDay(day);
        boolean taken = day != null && sessions.isTaken(stat.id(), day, Objects.requireNonNullElse(session, NONE));
        return Rule.faults(SessionPolicy.APPOINTMENT, new SessionPolicy.Asked(form, startsAt, clock.instant(), workingDay, taken));
    }

    /** The appointment, once nothing is wrong with it; the law's numbers in force now give its dates. */
    StatSession.Appointment appointment(StatSummary stat, SessionForm form) {
        LocalDate day = Objects.requireNonNull(form.day());
        Instant startsAt = startsAt(day, timeOf(stat, form));
        LegalTerms terms = LegalTerms.of(stat.underCityCode(), day, startsAt, stats.legalRules(), calendar, deadlines.zone());
        return new StatSession.Appointment(day, startsAt, terms);
    }

    /** Makes a session that somebody planned by hand. */
    StatSession plan(StatSummary stat, SessionForm form) {
        return make(stat, form, null);
    }

    /**
     * Makes the sessions of the cadence until one stands whose first step still lies ahead, so that the next is never planned too late
     * to be prepared.
     */
    List<StatSession> ahead(UUID statId) {
        List<StatSession> made = new ArrayList<>();
        StatSummary stat = stats.get(statId);
        Iterator<LocalDate> days = preparableDays(stat);
        while (stat.active() && days.hasNext() && sessions.findByStatIdAndStatusOrderByStartsAtDescIdDesc(statId, SessionStatus.PLANNED).stream()
                .noneMatch(session -> session.isOfCadence() && isPreparedInTime(session.day()))) {
            made.add(ofCadence(stat, days.next()));
        }
        return made;
    }

    /** Makes the sessions of the cadence up to a day, inclusive. */
    List<StatSession> until(UUID statId, LocalDate last) {
        List<StatSession> made = new ArrayList<>();
        StatSummary stat = stats.get(statId);
        Iterator<LocalDate> days = openDays(stat);
        while (days.hasNext()) {
            LocalDate slot = days.next();
            if (slot.isAfter(last)) {
                break;
            }
            made.add(ofCadence(stat, slot));
        }
        return made;
    }

    /** The days of the cadence behind the last that had its session, without those that are over or taken; others wait meanwhile. */
    private Iterator<LocalDate> openDays(StatSummary stat) {
        return openDays(stat, day -> true);
    }

    /** The same, where a new Stat passes over the days for which it can’t prepare in time; one that runs already, or meets once, misses none. */
    private Iterator<LocalDate> preparableDays(StatSummary stat) {
        boolean isNew = stat.kind() == StatKind.STAT && stat.cadence() != Cadence.ONE_OFF && sessions.lastSlot(stat.id()).isEmpty();
        return openDays(stat, day -> !isNew || isPreparedInTime(MonthlyDays.open(day, calendar)));
    }

    private Iterator<LocalDate> openDays(StatSummary stat, Predicate<LocalDate> wanted) {
        numbers.lock(stat.code());
        StatSchedule schedule = stats.schedule(stat.id());
        LocalDate last = sessions.lastSlot(stat.id()).orElse(LocalDate.MIN);
        return CadenceDays.of(schedule)
                .dropWhile(slot -> !slot.isAfter(last) || !wanted.test(slot))
                .dropWhile(slot -> !startsAt(MonthlyDays.open(slot, calendar), schedule.startsAt()).isAfter(clock.instant()))
                .filter(slot -> !sessions.isTaken(stat.id(), MonthlyDays.open(slot, calendar), NONE))
                .iterator();
    }

    /** The days of the cadence on which a session can be held and, if it is a Stat's, still be prepared, earliest first; others wait meanwhile. */
    Iterator<LocalDate> freeDays(StatSummary stat) {
        numbers.lock(stat.code());
        StatSchedule schedule = stats.schedule(stat.id());
        return CadenceDays.of(schedule)
                .dropWhile(slot -> !startsAt(MonthlyDays.open(slot, calendar), schedule.startsAt()).isAfter(clock.instant()))
                .filter(slot -> stat.kind() != StatKind.STAT || isPreparedInTime(MonthlyDays.open(slot, calendar)))
                .filter(slot -> !sessions.isTaken(stat.id(), MonthlyDays.open(slot, calendar), NONE))
                .iterator();
    }

    private StatSession ofCadence(StatSummary stat, LocalDate slot) {
        return make(stat, new SessionForm(MonthlyDays.open(slot, calendar), null), slot);
    }

    private StatSession make(StatSummary stat, SessionForm form, @Nullable LocalDate slot) {
        StatSession.Appointment appointment = appointment(stat, form);
        String number = numbers.next(stat.code(), appointment.day().getYear());
        StatSession session = new StatSession(stat, number, appointment, slot);
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("startsAt", appointment.startsAt().toString());
        after.put("slot", slot == null ? null : slot.toString());
        journal.record(session, "planned", "planned for " + texts.dateTime(session.startsAt()), after);
        groundworks.saveAndFlush(new Groundwork(session.id()));
        workflow.planned(session.id(), stat.kind() == StatKind.STAT);
        journal.tell(session, "session-planned", "planned", stat.name() + " meets on " + texts.date(session.day()), Map.of());
        return session;
    }

    private boolean isPreparedInTime(LocalDate day) {
        return calendar.plusWorkingDays(day, Phase.FRAME.workingDays()).isAfter(deadlines.today());
    }

    private LocalTime timeOf(StatSummary stat, SessionForm form) {
        return form.startsAt() == null ? stats.schedule(stat.id()).startsAt() : form.startsAt();
    }

    private Instant startsAt(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(deadlines.zone()).toInstant();
    }
}
