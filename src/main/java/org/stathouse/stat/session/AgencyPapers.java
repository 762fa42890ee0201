package org.stathouse.stat.session;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.stat.SessionStatus;
import org.stathouse.worklist.OpenTask;

/**
 * What agencies bring to a session: their input, and their memo, which City Code Art. 1 §61-4 wants 48 hours before. An agency's
 * Data-Driven Officer hands it in; one of the Stat's analysts may write it down for them when it came on paper.
 */
@Service
@Transactional
public class AgencyPapers {

    private final SessionAccess access;
    private final AgencyPartRepository parts;
    private final SessionViews views;
    private final SessionJournal journal;
    private final SessionWorkflow workflow;
    private final AgencyRoll roll;
    private final CurrentActor currentActor;
    private final DateTexts texts;
    private final Deadlines deadlines;
    private final Clock clock;

    AgencyPapers(
            SessionAccess access,
            AgencyPartRepository parts,
            SessionViews views,
            SessionJournal journal,
            SessionWorkflow workflow,
            AgencyRoll roll,
            CurrentActor currentActor,
            DateTexts texts,
            Deadlines deadlines,
            Clock clock) {
        this.access = access;
        this.parts = parts;
        this.views = views;
        this.journal = journal;
        this.workflow = workflow;
        this.roll = roll;
        this.currentActor = currentActor;
        this.texts = texts;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Why the person may not answer for the agency of that task: its officers do, and the Stat's own analysts. */
    @Transactional(readOnly = true)
    public Optional<Fault> against(Actor actor, OpenTask task) {
        UUID agency = agencyOf(task);
        boolean officer = agency != null && actor.has(Role.DATA_DRIVEN_OFFICER, agency);
        return officer || access.against(actor, task.subject().id()).isEmpty()
                ? Optional.empty()
                : Optional.of(Fault.of("stat.session.ownAgency"));
    }

    /** An agency says what it wants the session to know. */
    public void giveInput(OpenTask task, GiveInput input) {
        refuse(against(currentActor.get(), task));
        input(access.forStep(task.subject().id()), agencyOf(task), input);
    }

    /** An analyst writes it down for the agency; the fault is at {@code text}. */
    public SessionView recordInput(UUID session, @Nullable UUID agency, GiveInput input) {
        Actor actor = currentActor.get();
        StatSession found = access.run(actor, session);
        roll.ask(found);
        input(found, agency, input);
        return views.view(found, actor);
    }

    /** An agency hands in its memo; from the last one on the legal date counts as met. */
    public void handInMemo(OpenTask task, HandInMemo memo) {
        refuse(against(currentActor.get(), task));
        StatSession session = access.forStep(task.subject().id());
        session.require(SessionStatus.PLANNED);
        UUID agency = agencyOf(task);
        BusinessRuleViolation.throwIfAny(SessionPolicy.required("text", memo.text(), SessionPolicy.LONGEST_SECTION).stream().toList());
        memo(session, agency, Objects.requireNonNull(memo.text()).strip(), clock.instant(), false);
    }

    /**
     * An analyst records a memo that came in on paper or by mail, also after the session, until the follow-up memo is issued: when it
     * came in decides whether it was in time.
     *
     * @throws BusinessRuleViolation at {@code receivedOn}, {@code receivedAt}, {@code text}
     */
    public SessionView recordMemo(UUID session, @Nullable UUID agency, ReceivedMemo memo) {
        Actor actor = currentActor.get();
        StatSession found = access.run(actor, session);
        if (found.status() == SessionStatus.CLOSED || found.status() == SessionStatus.CANCELLED) {
            throw found.movedOn();
        }
        List<Fault> faults = new ArrayList<>();
        Instant receivedAt = receivedAt(memo, faults);
        SessionPolicy.required("text", memo.text(), SessionPolicy.LONGEST_SECTION).ifPresent(faults::add);
        BusinessRuleViolation.throwIfAny(faults);
        roll.ask(found);
        memo(found, agency, Objects.requireNonNull(memo.text()).strip(), receivedAt, true);
        return views.view(found, actor);
    }

    private void input(StatSession session, @Nullable UUID agency, GiveInput input) {
        session.require(SessionStatus.PLANNED);
        BusinessRuleViolation.throwIfAny(SessionPolicy.required("text", input.text(), SessionPolicy.LONGEST_SECTION).stream().toList());
        AgencyPart part = roll.part(session, agency);
        Actor actor = currentActor.get();
        part.giveInput(Objects.requireNonNull(input.text()).strip(), actor.username(), clock.instant());
        parts.saveAndFlush(part);
        record(session, "input-given", "has input of " + part.agencyName() + " from " + actor.displayName(), part);
        workflow.inputGiven(session.id(), agency);
    }

    private void memo(StatSession session, @Nullable UUID agency, String text, Instant receivedAt, boolean recordedForAgency) {
        AgencyPart part = roll.part(session, agency);
        Actor actor = currentActor.get();
        part.handInMemo(text, actor.username(), receivedAt, recordedForAgency);
        parts.saveAndFlush(part);
        List<@Nullable Instant> received = roll.of(session.id()).stream().map(AgencyPart::memoReceivedAt).toList();
        session.memosIn(received.contains(null) ? null : received.stream().max(Comparator.naturalOrder()).orElseThrow());
        record(session, "memo-received", "has the memo of " + part.agencyName() + ", received " + texts.dateTime(receivedAt), part);
        workflow.memoHandedIn(session.id(), agency);
    }

    private void record(StatSession session, String action, String summary, AgencyPart part) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("agency", AgencyRoll.key(part));
        journal.record(session, action, summary, after);
    }

    private Instant receivedAt(ReceivedMemo memo, List<Fault> faults) {
        if (memo.receivedOn() == null) {
            faults.add(Fault.at("receivedOn", "shared.required"));
        }
        if (memo.receivedAt() == null) {
            faults.add(Fault.at("receivedAt", "shared.required"));
        }
        if (memo.receivedOn() == null || memo.receivedAt() == null) {
            return Instant.EPOCH;
        }
        Instant received = memo.receivedOn().atTime(memo.receivedAt()).atZone(deadlines.zone()).toInstant();
        if (received.isAfter(clock.instant())) {
            faults.add(Fault.at("receivedOn", "stat.session.receivedLater"));
        }
        return received;
    }

    private static void refuse(Optional<Fault> against) {
        against.ifPresent(fault -> {
            throw new NotPermitted(fault);
        });
    }

    /** The agency whose officers the task asks; none where the Stat has no agencies. */
    public static @Nullable UUID agencyOf(OpenTask task) {
        String prefix = Role.DATA_DRIVEN_OFFICER.name() + ":";
        return task.groups().stream()
                .filter(group -> group.startsWith(prefix))
                .map(group -> UUID.fromString(group.substring(prefix.length())))
                .findFirst()
                .orElse(null);
    }
}
