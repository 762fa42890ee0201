package org.stathouse.stat.session;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.stat.ItemBook;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.StatDirectory;
import org.stathouse.worklist.OpenTask;

/** The steps after a session: the debrief, and the follow-up memo that City Code Art. 1 §61-4 wants within 2 days. */
@Service
@Transactional
public class SessionClosure {

    private final SessionAccess access;
    private final SessionViews views;
    private final SessionPlanning planning;
    private final ItemBook items;
    private final SessionJournal journal;
    private final SessionWorkflow workflow;
    private final StatDirectory stats;
    private final CurrentActor currentActor;
    private final DateTexts texts;
    private final Clock clock;

    SessionClosure(
            SessionAccess access,
            SessionViews views,
            SessionPlanning planning,
            ItemBook items,
            SessionJournal journal,
            SessionWorkflow workflow,
            StatDirectory stats,
            CurrentActor currentActor,
            DateTexts texts,
            Clock clock) {
        this.access = access;
        this.views = views;
        this.planning = planning;
        this.items = items;
        this.journal = journal;
        this.workflow = workflow;
        this.stats = stats;
        this.currentActor = currentActor;
        this.texts = texts;
        this.clock = clock;
    }

    /** Finishes the debrief; faults at {@code lessons}, {@code nextAgenda}. */
    public SessionView debrief(UUID id, long version, CompleteDebrief debrief) {
        return debriefed(forChange(id, version), debrief);
    }

    /** The same, from the task. */
    public void debrief(OpenTask task, CompleteDebrief debrief) {
        debriefed(access.run(currentActor.get(), task.subject().id()), debrief);
    }

    /**
     * Issues the follow-up memo once the debrief is done: the follow-up of every item begins, nothing noted changes any more, the memo
     * goes out, and the next sessions of the cadence are planned. The fault is at {@code closing}.
     */
    public SessionView issueMemo(UUID id, long version, IssueMemo memo) {
        return issued(forChange(id, version), memo);
    }

    /** The same, from the task. */
    public void issueMemo(OpenTask task, IssueMemo memo) {
        issued(access.run(currentActor.get(), task.subject().id()), memo);
    }

    /** Called by the timer when the legal date has passed: writes down that it was missed and tells the people, once. */
    public void noteMissedFollowUp(UUID id) {
        StatSession session = access.forStep(id);
        if (!session.hasLegalDates() || session.followUpState(clock.instant()) != LegalDateState.MISSED) {
            return;
        }
        String due = texts.dateTime(session.legal().followUpDue());
        journal.record(session, "follow-up-date-missed", "has no follow-up memo by " + due, Map.of("due", due));
        journal.tell(
                session, "session-follow-up-missed", "missed", "Session " + session.number() + ": the follow-up memo is late", Map.of("due", due));
    }

    private SessionView debriefed(StatSession session, CompleteDebrief debrief) {
        session.require(SessionStatus.DEBRIEF);
        if (session.debriefed() != null) {
            throw new Conflict(Fault.of("stat.session.debriefed", session.number()));
        }
        List<Fault> faults = new ArrayList<>();
        SessionPolicy.optional("lessons", debrief.lessons(), SessionPolicy.LONGEST_SECTION).ifPresent(faults::add);
        SessionPolicy.optional("nextAgenda", debrief.nextAgenda(), SessionPolicy.LONGEST_SECTION).ifPresent(faults::add);
        BusinessRuleViolation.throwIfAny(faults);
        Actor actor = currentActor.get();
        session.debrief(SessionPolicy.blankToNull(debrief.lessons()), SessionPolicy.blankToNull(debrief.nextAgenda()), by(actor));
        journal.record(session, "debriefed", "debriefed by " + actor.displayName(), Map.of());
        workflow.debriefed(session.id());
        return views.view(session, actor);
    }

    private SessionView issued(StatSession session, IssueMemo memo) {
        session.require(SessionStatus.DEBRIEF);
        if (session.debriefed() == null) {
            throw new Conflict(Fault.of("stat.session.debriefFirst", session.number()));
        }
        BusinessRuleViolation.throwIfAny(SessionPolicy.optional("closing", memo.closing(), SessionPolicy.LONGEST_REASON).stream().toList());
        Actor actor = currentActor.get();
        int issued = items.issue(session.summary(stats.get(session.statId()).name())).size();
        session.issueMemo(SessionPolicy.blankToNull(memo.closing()), by(actor));
        journal.record(session, "memo-issued", "has its follow-up memo issued by " + actor.displayName(), Map.of("items", issued));
        workflow.memoIssued(session.id());
        planning.ahead(session.statId());
        return views.view(session, actor);
    }

    private StatSession forChange(UUID id, long version) {
        StatSession session = access.run(currentActor.get(), id);
        if (session.version() != version) {
            throw new Conflict(Fault.of("stat.session.changedMeanwhile", session.number()));
        }
        return session;
    }

    private StatSession.By by(Actor actor) {
        return new StatSession.By(actor.username(), clock.instant());
    }
}
