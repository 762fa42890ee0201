package org.stathouse.stat.session;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.stat.ItemBook;
import org.stathouse.stat.ItemStatus;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.catalog.NewSchedule;
import org.stathouse.stat.catalog.Stats;
import org.stathouse.worklist.OpenTask;

/**
 * Whether a Stat should go on: asked of its chair when two sessions in a row had no decision and no item was closed since
 * (processes.md A.3 step 6 [P:W]). Sessions before the last such question do not count again.
 */
@Service
@Transactional
public class ContinuationTests {

    /** So many sessions in a row. */
    private static final int CYCLES = 2;

    private final ContinuationRepository tests;
    private final SessionRepository sessions;
    private final SessionDecisionRepository decisions;
    private final SessionAccess access;
    private final SessionViews views;
    private final SessionJournal journal;
    private final SessionWorkflow workflow;
    private final ItemBook items;
    private final Stats stats;
    private final CurrentActor currentActor;
    private final Clock clock;

    ContinuationTests(
            ContinuationRepository tests,
            SessionRepository sessions,
            SessionDecisionRepository decisions,
            SessionAccess access,
            SessionViews views,
            SessionJournal journal,
            SessionWorkflow workflow,
            ItemBook items,
            Stats stats,
            CurrentActor currentActor,
            Clock clock) {
        this.tests = tests;
        this.sessions = sessions;
        this.decisions = decisions;
        this.access = access;
        this.views = views;
        this.journal = journal;
        this.workflow = workflow;
        this.items = items;
        this.stats = stats;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The continuation tests of a Stat, newest first. */
    @Transactional(readOnly = true)
    public List<ContinuationView> of(UUID stat) {
        stats.get(stat);
        return tests.findByStatIdOrderByAskedAtDesc(stat).stream().map(test -> test.view(views::nameOf)).toList();
    }

    /** Called by the process after the memo went out: asks the question if it is due, and says whether it was. */
    public boolean askIfDue(UUID id) {
        StatSession session = access.forStep(id);
        if (!isDue(session)) {
            return false;
        }
        tests.saveAndFlush(new ContinuationTest(session.statId(), id, clock.instant()));
        journal.record(session, "continuation-asked", "is the second in a row without a decision or a closed item", Map.of());
        return true;
    }

    /** Why the person may not answer: the Stat's chair does. */
    @Transactional(readOnly = true)
    public Optional<Fault> againstAnswering(Actor actor, UUID session) {
        return access.isChair(actor, access.statOf(session)) ? Optional.empty() : Optional.of(Fault.of("stat.session.chairDecides"));
    }

    /**
     * The chair's answer: to go on with a reason, to change cadence or focus from the next planned session on, or to end the Stat, whose
     * planned sessions are called off then. What is agreed is followed up all the same.
     */
    public void answer(OpenTask task, AnswerContinuation command) {
        Actor actor = currentActor.get();
        StatSession session = access.forStep(task.subject().id());
        againstAnswering(actor, session.id()).ifPresent(fault -> {
            throw new NotPermitted(fault);
        });
        BusinessRuleViolation.throwIfAny(against(command));
        ContinuationAnswer answer = Objects.requireNonNull(command.answer());
        String reason = Objects.requireNonNull(command.reason()).strip();
        ContinuationTest test = tests.findBySessionId(session.id()).orElseThrow();
        test.answer(answer, reason, new StatSession.By(actor.username(), clock.instant()));
        tests.saveAndFlush(test);
        carryOut(session.statId(), command, answer, reason);
        journal.record(session, "continuation-answered", "led the chair to: " + answer.label(), Map.of("answer", answer.name(), "reason", reason));
        workflow.continuationAnswered(session.id());
    }

    private void carryOut(UUID stat, AnswerContinuation command, ContinuationAnswer answer, String reason) {
        switch (answer) {
            case CONTINUE -> {}
            case CHANGE -> stats.reschedule(
                    stat, new NewSchedule(command.cadence(), null, null, null, SessionPolicy.blankToNull(command.focus())));
            case END -> stats.retire(stat, stats.get(stat).version(), reason);
        }
    }

    private boolean isDue(StatSession session) {
        Instant asked = tests.findByStatIdOrderByAskedAtDesc(session.statId()).stream()
                .findFirst()
                .map(ContinuationTest::askedAt)
                .orElse(Instant.MIN);
        List<StatSession> last = sessions.findByStatIdAndStatusOrderByStartsAtDescIdDesc(session.statId(), SessionStatus.CLOSED).stream()
                .filter(held -> !held.startsAt().isAfter(session.startsAt()))
                .limit(CYCLES)
                .toList();
        if (last.size() < CYCLES || !last.stream().allMatch(held -> began(held).isAfter(asked))) {
            return false;
        }
        boolean decided = decisions.existsBySessionIdIn(last.stream().map(StatSession::id).toList());
        return !decided && items.endedSince(session.statId(), began(last.getLast())).stream().noneMatch(item -> item.status() == ItemStatus.CLOSED);
    }

    private static Instant began(StatSession session) {
        return Objects.requireNonNullElse(session.beganAt(), session.startsAt());
    }

    private static List<Fault> against(AnswerContinuation command) {
        List<Fault> faults = new ArrayList<>();
        if (command.answer() == null) {
            faults.add(Fault.at("answer", "shared.required"));
        }
        SessionPolicy.required("reason", command.reason(), SessionPolicy.LONGEST_REASON).ifPresent(faults::add);
        SessionPolicy.optional("focus", command.focus(), SessionPolicy.LONGEST_REASON).ifPresent(faults::add);
        boolean changes = command.cadence() != null || SessionPolicy.blankToNull(command.focus()) != null;
        if (command.answer() == ContinuationAnswer.CHANGE && !changes) {
            faults.add(Fault.at("cadence", "stat.session.continuation.changeWhat"));
        }
        return faults;
    }
}
