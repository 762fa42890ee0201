package org.stathouse.stat.team;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.shared.CaseRef;
import org.stathouse.testing.CaseWalk;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;
import org.stathouse.worklist.TaskRow;

/** Walks Tiger Teams, decision memos and topics the way the people would; the clock moves with them. */
class TeamJourney {

    private final TigerTeams teams;
    private final CaseWalk tasks;
    private final SignIn signIn;
    private final TestEngine engine;
    private final TestClock clock;
    private final WorkingCalendar calendar;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    TeamJourney(ApplicationContext context) {
        teams = context.getBean(TigerTeams.class);
        tasks = new CaseWalk(context);
        signIn = context.getBean(SignIn.class);
        engine = context.getBean(TestEngine.class);
        clock = context.getBean(TestClock.class);
        calendar = context.getBean(WorkingCalendar.class);
        deadlines = context.getBean(Deadlines.class);
        events = context;
        transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    /** Set up by the lead analyst under a Stat, led by {@code owner} with {@code crew} in it, for 30 working days. */
    UUID setUp(UUID stat, String name) {
        return signIn.as("analyst", () -> teams.setUp(new NewTeam(name, stat, "owner", Set.of("crew"), "Find the leak", day(30))).id());
    }

    /** A team whose charter the chair has approved. */
    UUID atWork(UUID stat, String name) {
        UUID team = setUp(stat, name);
        complete("owner", ref(team), "stat/write-charter", charter());
        complete("statchair", ref(team), "stat/decide-charter", new DecideCharter(true, null));
        return team;
    }

    WriteCharter charter() {
        return new WriteCharter("No leak is left", "Mains only", Set.of("crew"), "Map by April\nRepair by May", "No loss above 2%", day(20));
    }

    TeamView team(UUID id) {
        return signIn.as("admin", () -> teams.get(id));
    }

    /** The working day that lies so many working days after today. */
    LocalDate day(int workingDays) {
        return calendar.plusWorkingDays(clock.today(), workingDays);
    }

    /** Says in a transaction of its own that something was decided, as the part that decides does. */
    void publish(Object event) {
        signIn.as("statchair", () -> transaction.executeWithoutResult(status -> events.publishEvent(event)));
    }

    /** The close of business of a day. */
    Instant close(LocalDate day) {
        return deadlines.closeOf(day);
    }

    void moveTo(LocalDate day, LocalTime time, CaseRef subject) {
        clock.moveTo(day, time);
        engine.runDueJobs(subject);
    }

    void complete(String username, CaseRef subject, String form, Object command) {
        tasks.complete(username, subject, form, command);
    }

    TaskRow openTask(CaseRef subject, String form) {
        return tasks.openTask(subject, form);
    }

    List<String> openForms(CaseRef subject) {
        return tasks.openForms(subject);
    }

    List<String> noticesTo(String username, CaseRef subject) {
        return tasks.noticesTo(username, subject);
    }

    List<String> history(CaseRef subject) {
        return tasks.history(subject);
    }

    boolean isRunning(CaseRef subject) {
        return engine.runningProcesses(subject) > 0;
    }

    static CaseRef ref(UUID team) {
        return new CaseRef("stat-tiger-team", team);
    }
}
