package org.stathouse.stat.session;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.stat.ItemBook;
import org.stathouse.stat.NewItem;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.SessionSummary;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatItem;
import org.stathouse.worklist.OpenTask;

/**
 * What is recorded in the room: items, decisions, the agenda, who is there. A Stat's analysts enter it from the session's beginning
 * until 24 hours after its end (processes.md A.3 step 1 [P:W]) or until the memo is out; its chair or an analyst begins and ends the
 * session. Two at once on one thing: the first wins, the other gets a {@link Conflict}.
 */
@Service
@Transactional
public class StatRoom {

    private final SessionAccess access;
    private final SessionViews views;
    private final AgendaEntryRepository agenda;
    private final SessionDecisionRepository decisions;
    private final SessionPlanning planning;
    private final ItemBook items;
    private final SessionJournal journal;
    private final SessionWorkflow workflow;
    private final StatDirectory stats;
    private final CurrentActor currentActor;
    private final Clock clock;

    StatRoom(
            SessionAccess access,
            SessionViews views,
            AgendaEntryRepository agenda,
            SessionDecisionRepository decisions,
            SessionPlanning planning,
            ItemBook items,
            SessionJournal journal,
            SessionWorkflow workflow,
            StatDirectory stats,
            CurrentActor currentActor,
            Clock clock) {
        this.access = access;
        this.views = views;
        this.agenda = agenda;
        this.decisions = decisions;
        this.planning = planning;
        this.items = items;
        this.journal = journal;
        this.workflow = workflow;
        this.stats = stats;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The room as it stands. */
    @Transactional(readOnly = true)
    public RoomView of(UUID session) {
        Actor actor = currentActor.get();
        StatSession found = access.seen(actor, session);
        Debrief debrief = found.debrief();
        return new RoomView(
                views.view(found, actor),
                agenda.findBySessionIdOrderByPosition(session).stream().map(AgendaEntry::view).toList(),
                items.of(session),
                decisions.findBySessionIdOrderByRecordedAtAscIdAsc(session).stream().map(this::view).toList(),
                found.attendance(),
                debrief == null ? null : debrief.lessons(),
                debrief == null ? null : debrief.nextAgenda(),
                found.takesEntries(clock.instant()) && stats.mayRun(actor, found.statId()));
    }

    /**
     * Opens the session on its day.
     *
     * @throws BusinessRuleViolation on another day: it is moved first
     */
    public SessionView begin(UUID id, long version) {
        Actor actor = currentActor.get();
        StatSession session = access.ledForChange(actor, id, version);
        session.require(SessionStatus.PLANNED);
        if (!views.isItsDay(session)) {
            throw new BusinessRuleViolation(Fault.of("stat.session.notItsDay"));
        }
        workflow.opened(id);
        session.begin(clock.instant());
        journal.record(session, "began", "opened by " + actor.displayName(), Map.of());
        return views.view(session, actor);
    }

    /** Notes an item; faults as {@link ItemBook#capture} names them. */
    public StatItem capture(UUID id, NewItem item) {
        return items.capture(summary(entering(id)), item);
    }

    /** Changes an item of this session; faults as {@link ItemBook#amend} names them. */
    public StatItem amend(UUID id, UUID item, long version, NewItem content) {
        entering(id);
        requireOfSession(id, item);
        return items.amend(item, version, content);
    }

    /** Takes an item of this session out. */
    public void strike(UUID id, UUID item, long version) {
        entering(id);
        requireOfSession(id, item);
        items.strike(item, version);
    }

    /** Notes an item that was struck once more, under the number it had; faults as {@link ItemBook#bringBack} names them. */
    public StatItem bringBack(UUID id, String number, NewItem item) {
        return items.bringBack(summary(entering(id)), number, item);
    }

    /** Notes that an item was read back and agreed to, or takes that back. */
    public StatItem readBack(UUID id, UUID item, long version, boolean agreed) {
        entering(id);
        requireOfSession(id, item);
        return items.readBack(item, version, agreed);
    }

    /** Records a decision in its words; the fault is at {@code text}. */
    public DecisionView decide(UUID id, @Nullable String text) {
        StatSession session = entering(id);
        SessionDecision decision =
                decisions.saveAndFlush(new SessionDecision(id, requiredText(text), currentActor.get().username(), clock.instant()));
        journal.record(session, "decision-recorded", "decided: " + decision.text(), Map.of("decision", decision.text()));
        return view(decision);
    }

    /** Changes the words of a decision; the fault is at {@code text}. */
    public DecisionView rewordDecision(UUID id, UUID decisionId, long version, @Nullable String text) {
        StatSession session = entering(id);
        SessionDecision decision = decision(id, decisionId, version);
        String before = decision.text();
        decision.reword(requiredText(text));
        decisions.saveAndFlush(decision);
        journal.record(session, "decision-reworded", "decided: " + decision.text(), Map.of("decision", decision.text(), "before", before));
        return view(decision);
    }

    /** Takes a decision out that was recorded by mistake; the audit trail keeps it. */
    public void strikeDecision(UUID id, UUID decisionId, long version) {
        StatSession session = entering(id);
        SessionDecision decision = decision(id, decisionId, version);
        decisions.delete(decision);
        decisions.flush();
        journal.record(session, "decision-struck", "has a decision taken out: " + decision.text(), Map.of("decision", decision.text()));
    }

    /** Ticks a question of the agenda off, or takes that back. */
    public AgendaEntryView tick(UUID id, UUID entryId, long version, boolean done) {
        StatSession session = entering(id);
        AgendaEntry entry = agenda.findById(entryId)
                .filter(found -> found.sessionId().equals(id))
                .orElseThrow(() -> new NotFound("Question " + entryId));
        requireVersion(entry.version(), version);
        entry.tick(done ? clock.instant() : null);
        agenda.saveAndFlush(entry);
        journal.record(session, "question-ticked", (done ? "is done with: " : "takes up again: ") + entry.title(), Map.of("done", done));
        return entry.view();
    }

    /** Notes who is there, one a line; the fault is at {@code attendance}. */
    public SessionView attend(UUID id, long version, @Nullable String attendance) {
        StatSession session = entering(id);
        requireVersion(session.version(), version);
        BusinessRuleViolation.throwIfAny(SessionPolicy.optional("attendance", attendance, SessionPolicy.LONGEST_REASON).stream().toList());
        session.attend(SessionPolicy.blankToNull(attendance));
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("attendance", session.attendance());
        journal.record(session, "attendance-noted", "has its attendance noted", after);
        return views.view(session, currentActor.get());
    }

    /** Ends the session: what was noted can be edited for 24 hours, the debrief begins, and the next session is planned if none stands. */
    public SessionView end(UUID id, long version) {
        Actor actor = currentActor.get();
        return ended(access.ledForChange(actor, id, version), actor);
    }

    /** The same, from the task. */
    public void end(OpenTask task, EndSession command) {
        Actor actor = currentActor.get();
        ended(access.led(actor, task.subject().id()), actor);
    }

    /** Why the person may not hold that session: its chair and analysts do. */
    @Transactional(readOnly = true)
    public Optional<Fault> againstHolding(Actor actor, UUID session) {
        return access.leads(actor, access.statOf(session)) ? Optional.empty() : Optional.of(Fault.of("stat.session.notYours"));
    }

    private SessionView ended(StatSession session, Actor actor) {
        session.end(clock.instant());
        journal.record(session, "ended", "ended by " + actor.displayName(), Map.of("items", items.of(session.id()).size()));
        workflow.ended(session.id());
        planning.ahead(session.statId());
        return views.view(session, actor);
    }

    private StatSession entering(UUID id) {
        StatSession session = access.run(currentActor.get(), id);
        if (!session.takesEntries(clock.instant())) {
            throw session.status() == SessionStatus.DEBRIEF ? new Conflict(Fault.of("stat.session.editsOver", session.number())) : session.movedOn();
        }
        return session;
    }

    private SessionSummary summary(StatSession session) {
        return session.summary(stats.get(session.statId()).name());
    }

    private void requireOfSession(UUID session, UUID item) {
        if (items.of(session).stream().noneMatch(one -> one.id().equals(item))) {
            throw new NotFound("Item " + item);
        }
    }

    private SessionDecision decision(UUID session, UUID id, long version) {
        SessionDecision decision =
                decisions.findById(id).filter(found -> found.sessionId().equals(session)).orElseThrow(() -> new NotFound("Decision " + id));
        requireVersion(decision.version(), version);
        return decision;
    }

    private DecisionView view(SessionDecision decision) {
        return decision.view(name -> String.valueOf(views.nameOf(name)));
    }

    private static String requiredText(@Nullable String text) {
        BusinessRuleViolation.throwIfAny(SessionPolicy.required("text", text, SessionPolicy.LONGEST_REASON).stream().toList());
        return Objects.requireNonNull(text).strip();
    }

    private static void requireVersion(long current, long seen) {
        if (current != seen) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
    }
}
