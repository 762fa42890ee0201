package org.stathouse.stat.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.plan.AgencyId;
import org.stathouse.plan.PlanNames;
import org.stathouse.shared.CaseRef;
import org.stathouse.stat.DeliverableType;
import org.stathouse.stat.ItemBook;
import org.stathouse.stat.NewItem;
import org.stathouse.stat.SessionPapers;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.StatSummary;
import org.stathouse.stat.item.AnswerItem;
import org.stathouse.stat.item.ItemFollowUp;
import org.stathouse.stat.item.VerifyAnswer;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskRow;

/**
 * A made-up session of CleanStat some weeks ago, one that was cancelled, and the next ones of every Stat, the first of them in
 * preparation. The past ones are written as they would stand today, without their processes; what was agreed in the room is issued
 * today, so that its follow-up runs like any other. In the {@code demo} profile only, once, in the background of the start.
 */
@Component
@Profile("demo")
@Order(440)
@ConditionalOnProperty(name = "stathouse.demo.reports", matchIfMissing = true)
class DemoSessions implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSessions.class);

    private static final String STAT = "CleanStat";
    private static final String CODE = "CLEANSTAT";
    private static final String ANALYST = "analyst";
    private static final String REVIEWER = "reviewer";
    private static final String OWNER = "owner";
    private static final String CREW = "crew";

    /** How many days ahead the sessions of the cadence are planned. */
    private static final int AHEAD = 45;

    private static final int HELD_AGO = 15;
    private static final int CANCELLED_AGO = 25;
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private static final PreMemoDraft MEMO = new PreMemoDraft(
            "Overdue cleaning work orders fell for the third week. Alleys in two districts take longest.",
            "Which crews are short of vehicles? What keeps the two districts behind?",
            "A plan for the alleys with dates, and a decision on the weekend shift.");

    private final SessionRepository sessions;
    private final GroundworkRepository groundworks;
    private final AgendaEntryRepository agenda;
    private final AgencyPartRepository parts;
    private final SessionDecisionRepository decisions;
    private final SessionPlanning planning;
    private final SessionNumbers numbers;
    private final Sessions useCases;
    private final SessionPreparation preparation;
    private final ItemBook items;
    private final ItemFollowUp followUp;
    private final SessionPapers papers;
    private final StatDirectory stats;
    private final PlanNames plan;
    private final TaskDesk desk;
    private final DemoAccounts accounts;
    private final CurrentActor currentActor;
    private final WorkingCalendar calendar;
    private final Deadlines deadlines;
    private final TransactionTemplate transaction;
    private final AsyncTaskExecutor background;

    /** The numbers of the past sessions, given before a Stat is opened, for that plans its next one. */
    private List<String> reserved = List.of();

    DemoSessions(
            SessionRepository sessions,
            GroundworkRepository groundworks,
            AgendaEntryRepository agenda,
            AgencyPartRepository parts,
            SessionDecisionRepository decisions,
            SessionPlanning planning,
            SessionNumbers numbers,
            Sessions useCases,
            SessionPreparation preparation,
            ItemBook items,
            ItemFollowUp followUp,
            SessionPapers papers,
            StatDirectory stats,
            PlanNames plan,
            TaskDesk desk,
            DemoAccounts accounts,
            CurrentActor currentActor,
            WorkingCalendar calendar,
            Deadlines deadlines,
            TransactionTemplate transaction,
            AsyncTaskExecutor applicationTaskExecutor) {
        this.sessions = sessions;
        this.groundworks = groundworks;
        this.agenda = agenda;
        this.parts = parts;
        this.decisions = decisions;
        this.planning = planning;
        this.numbers = numbers;
        this.useCases = useCases;
        this.preparation = preparation;
        this.items = items;
        this.followUp = followUp;
        this.papers = papers;
        this.stats = stats;
        this.plan = plan;
        this.desk = desk;
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.transaction = transaction;
        this.background = applicationTaskExecutor;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (stats.all().isEmpty()) {
            reserved = Objects.requireNonNull(transaction.execute(status -> List.of(number(CANCELLED_AGO), number(HELD_AGO))));
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(200)
    void begin() {
        background.execute(this::make);
    }

    void make() {
        Optional<StatSummary> found = stats.all().stream().filter(stat -> stat.name().equals(STAT)).findFirst();
        if (found.isEmpty() || reserved.isEmpty()) {
            return;
        }
        StatSummary stat = found.get();
        UUID held = Objects.requireNonNull(transaction.execute(status -> {
            cancelled(stat);
            return held(stat);
        }));
        accounts.actAs(ANALYST, () -> agree(stat, held));
        currentActor.asSystem(() -> papers.sendFollowUpMemo(held));
        answer(held);
        accounts.actAs(ANALYST, this::ahead);
        LOG.info("Made up {} Stat sessions for the demonstration", sessions.count());
    }

    private void cancelled(StatSummary stat) {
        LocalDate day = ago(CANCELLED_AGO);
        StatSession session = session(stat, day, reserved.getFirst());
        session.cancel("The chair was called to an emergency.", new StatSession.By(stat.chair(), deadlines.openingOf(before(day, 1))));
        sessions.saveAndFlush(session);
        groundworks.saveAndFlush(new Groundwork(session.id()));
    }

    private UUID held(StatSummary stat) {
        LocalDate day = ago(HELD_AGO);
        StatSession session = session(stat, day, reserved.getLast());
        session.memosIn(deadlines.closeOf(before(day, 3)));
        session.begin(session.startsAt());
        session.attend("Sybil Carver\nAnya Lund\nQuincy Rhodes");
        session.end(session.startsAt().plusSeconds(5400));
        sessions.saveAndFlush(session);
        groundworks.saveAndFlush(groundwork(session));
        agenda.saveAllAndFlush(List.of(
                new AgendaEntry(session.id(), 0, "Overdue cleaning work orders", 20, "Anya Lund"),
                new AgendaEntry(session.id(), 1, "Alleys in two districts", 25, "The agencies"),
                new AgendaEntry(session.id(), 2, "What was agreed last time", 15, "Anya Lund")));
        parts.saveAllAndFlush(stat.agencies().stream().map(agency -> part(session, agency)).toList());
        decisions.saveAndFlush(new SessionDecision(
                session.id(), "Two crews move from the weekday to the weekend shift until the end of the season.", ANALYST, session.startsAt().plusSeconds(2400)));
        return session.id();
    }

    private String number(int workingDaysAgo) {
        return numbers.next(CODE, ago(workingDaysAgo).getYear());
    }

    private LocalDate ago(int workingDays) {
        return before(deadlines.today(), workingDays);
    }

    private StatSession session(StatSummary stat, LocalDate day, String number) {
        return new StatSession(stat, number, planning.appointment(stat, new SessionForm(day, TEN)), null);
    }

    private Groundwork groundwork(StatSession session) {
        LocalDate day = session.day();
        Groundwork groundwork = new Groundwork(session.id());
        groundwork.writeFrame("Overdue cleaning work orders and alleys", "What keeps two districts behind?");
        groundwork.framed(mark(ANALYST, day, Phase.FRAME));
        groundwork.writeDraft(MEMO, Set.of(ANALYST));
        groundwork.drafted(mark(ANALYST, day, Phase.DRAFT));
        groundwork.review(true, "Figures checked against the work-order system.", mark(REVIEWER, day, Phase.REVIEW));
        groundwork.writeRefreshed(MEMO);
        groundwork.refreshed(mark(ANALYST, day, Phase.REFRESH));
        groundwork.released(mark(ANALYST, day, Phase.RELEASE));
        groundwork.packetReady(null, mark(ANALYST, day, Phase.PACKET));
        return groundwork;
    }

    private AgencyPart part(StatSession session, UUID agency) {
        AgencyPart part = new AgencyPart(session.id(), agency, plan.agency(new AgencyId(agency)).orElse("Agency"));
        part.giveInput("Vehicles are back from repair; one crew is still short of two people.", "ddo", at(session.day(), Phase.INPUT));
        part.handInMemo("Work orders by district and age, with what holds up the oldest ten.", "ddo", deadlines.closeOf(before(session.day(), 3)), false);
        return part;
    }

    /** What was agreed in the room; the memo goes out with it. */
    private void agree(StatSummary stat, UUID held) {
        transaction.executeWithoutResult(status -> {
            StatSession session = sessions.findById(held).orElseThrow();
            UUID agency = stat.agencies().stream().sorted().findFirst().orElse(null);
            note(session, "List the ten oldest work orders with what holds each up", OWNER, 3, DeliverableType.TO_DO, agency);
            note(session, "Write how the weekend shift is staffed", CREW, 5, DeliverableType.WRITTEN_UPDATE, agency);
            note(session, "Tell the district leaders by mail when their alleys are done", OWNER, 8, DeliverableType.EMAIL_UPDATE, agency);
            note(session, "Report to the session what two more vehicles would change", CREW, 12, DeliverableType.STAT_REPORT_OUT, agency);
            items.issue(session.summary(stat.name()));
            LocalDate after = calendar.plusWorkingDays(session.day(), 1);
            session.debrief("Begin with the alleys next time.", "Alleys first, then vehicles.", new StatSession.By(ANALYST, deadlines.openingOf(after)));
            session.issueMemo(null, new StatSession.By(ANALYST, deadlines.closeOf(after)));
            sessions.saveAndFlush(session);
        });
    }

    private void note(
            StatSession session, String task, String owner, int workingDays, DeliverableType type, @Nullable UUID agency) {
        LocalDate due = calendar.plusWorkingDays(deadlines.today(), workingDays);
        items.capture(session.summary(STAT), new NewItem(task, owner, due, type, agency, "Alleys in two districts"));
    }

    /** One item is answered and closed, another answered. */
    private void answer(UUID held) {
        List<StatItem> agreed = items.of(held);
        UUID first = agreed.getFirst().id();
        accounts.actAs(OWNER, () -> followUp.answer(first, new AnswerItem("The list is with the analyst.", null, null), List.of()));
        accounts.actAs(ANALYST, () -> verify(first));
        accounts.actAs(
                CREW, () -> followUp.answer(agreed.get(1).id(), new AnswerItem("Two crews of four, from Saturday on.", null, null), List.of()));
    }

    private void verify(UUID item) {
        desk.ofCase(new CaseRef("stat-item", item)).stream()
                .filter(task -> task.endedAt() == null && desk.commandType(task.id()) == VerifyAnswer.class)
                .map(TaskRow::id)
                .findFirst()
                .ifPresent(task -> desk.complete(task, null, new VerifyAnswer(true, null)));
    }

    /** The next sessions of every Stat; the first of CleanStat is being framed. */
    private void ahead() {
        stats.all().stream().filter(StatSummary::active).forEach(stat -> useCases.planUntil(stat.id(), deadlines.today().plusDays(AHEAD)));
        UUID stat = stats.all().stream().filter(one -> one.name().equals(STAT)).map(StatSummary::id).findFirst().orElseThrow();
        sessions.findFirstByStatIdAndStatusInOrderByStartsAtAscIdAsc(stat, Set.of(SessionStatus.PLANNED))
                .map(StatSession::id)
                .ifPresent(next -> preparation.keepFrame(
                        next,
                        preparation.groundwork(next).version(),
                        new FrameSession(
                                "Alleys first, then vehicles",
                                "Did the weekend shift bring the oldest work orders down?",
                                List.of(new AgendaLine("Alleys in two districts", 25, "The agencies"), new AgendaLine("Vehicles", 20, "Anya Lund")))));
    }

    private Groundwork.Mark mark(String person, LocalDate day, Phase phase) {
        return new Groundwork.Mark(person, at(day, phase));
    }

    private Instant at(LocalDate day, Phase phase) {
        return deadlines.openingOf(calendar.plusWorkingDays(day, phase.workingDays()));
    }

    private LocalDate before(LocalDate day, int workingDays) {
        return calendar.plusWorkingDays(day, -workingDays);
    }
}
