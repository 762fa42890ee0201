package org.stathouse.stat.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.shared.CaseRef;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.testing.CaseWalk;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;
import org.stathouse.worklist.TaskRow;

/**
 * Walks sessions the way the people would: {@code analyst} leads, {@code reviewer} reviews, {@code statchair} chairs. The clock moves
 * with them and never back.
 */
public class StatSessions {

    /** How many working days ahead a session is planned for which the test says nothing else: far enough for every step. */
    public static final int AHEAD = 12;

    private static final ZoneId CITY = ZoneId.of("America/New_York");

    private final Sessions sessions;
    private final StatRoom room;
    private final SessionClosure closure;
    private final CaseWalk tasks;
    private final SignIn signIn;
    private final TestEngine engine;
    private final TestClock clock;
    private final WorkingCalendar calendar;

    public StatSessions(ApplicationContext context) {
        sessions = context.getBean(Sessions.class);
        room = context.getBean(StatRoom.class);
        closure = context.getBean(SessionClosure.class);
        tasks = new CaseWalk(context);
        signIn = context.getBean(SignIn.class);
        engine = context.getBean(TestEngine.class);
        clock = context.getBean(TestClock.class);
        calendar = context.getBean(WorkingCalendar.class);
    }

    /** A session of that Stat, planned by hand at 10:00 so many working days ahead. */
    public UUID planned(UUID stat, int workingDays) {
        return asLead(() -> sessions.plan(stat, form(workingDay(workingDays))).id());
    }

    public UUID planned(UUID stat) {
        return planned(stat, AHEAD);
    }

    /** A session that has been opened on its day, whatever was prepared. */
    public UUID inSession(UUID stat) {
        UUID session = planned(stat);
        begin(session);
        return session;
    }

    /** A session that has been held and is in its debrief. */
    public UUID inDebrief(UUID stat) {
        UUID session = inSession(stat);
        end(session);
        return session;
    }

    /** A session whose follow-up memo is issued and sent, on the day it was held. */
    public UUID closed(UUID stat) {
        UUID session = inDebrief(stat);
        close(session);
        return session;
    }

    /** Opens the session on its day at 9:55. */
    public void begin(UUID session) {
        moveTo(session, view(session).day(), LocalTime.of(9, 55));
        asLead(() -> room.begin(session, version(session)));
    }

    public void end(UUID session) {
        asLead(() -> room.end(session, version(session)));
    }

    /** Finishes the debrief and issues the memo, which goes out. */
    public void close(UUID session) {
        asLead(() -> closure.debrief(session, version(session), new CompleteDebrief("It went well.", "Begin with what is late.")));
        asLead(() -> closure.issueMemo(session, version(session), new IssueMemo(null)));
        engine.runDueJobs(ref(session));
    }

    /** Moves the clock to a time of a day in Baltimore and runs what is due for the session then. */
    public void moveTo(UUID session, LocalDate day, LocalTime time) {
        clock.moveTo(day, time);
        engine.runDueJobs(ref(session));
    }

    /** Moves the clock alone. */
    void clockTo(LocalDate day, LocalTime time) {
        clock.moveTo(day, time);
    }

    /** Moves the clock to so many working days before the session, at 9:30, and runs what is due. */
    public void moveToDaysBefore(UUID session, int workingDays) {
        moveTo(session, calendar.plusWorkingDays(view(session).day(), -workingDays), LocalTime.of(9, 30));
    }

    /** Claims a task where nobody has it, and completes it. */
    public void complete(String username, UUID session, String formKey, Object command) {
        tasks.complete(username, ref(session), formKey, command);
    }

    /** The session's open task of that form. */
    public TaskRow openTask(UUID session, String formKey) {
        return tasks.openTask(ref(session), formKey);
    }

    /** The form keys of all open tasks of a session, in alphabetical order. */
    public List<String> openForms(UUID session) {
        return tasks.openForms(ref(session));
    }

    /** The kinds of the notices that a person got about a session, in the order they were sent. */
    public List<String> noticesTo(String username, UUID session) {
        return tasks.noticesTo(username, ref(session));
    }

    /** What the audit trail holds of a session, by action, in its order. */
    public List<String> history(UUID session) {
        return tasks.history(ref(session));
    }

    public SessionView view(UUID session) {
        return signIn.as("admin", () -> sessions.get(session));
    }

    public long version(UUID session) {
        return view(session).version();
    }

    /** That day at 10:00. */
    public static SessionForm form(LocalDate day) {
        return new SessionForm(day, LocalTime.of(10, 0));
    }

    /** The working day that lies so many working days after today. */
    public LocalDate workingDay(int days) {
        return calendar.plusWorkingDays(clock.today(), days);
    }

    /** A time of a day in Baltimore. */
    public static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(CITY).toInstant();
    }

    public static CaseRef ref(UUID session) {
        return new CaseRef("stat-session", session);
    }

    private <T> T asLead(Supplier<T> work) {
        return signIn.as(StatFixture.LEAD, work);
    }
}
