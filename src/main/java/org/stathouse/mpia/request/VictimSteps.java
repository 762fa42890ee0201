package org.stathouse.mpia.request;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.LetterDesk;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.RequestStage;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.worklist.OpenTask;

/** The victim shown in a 9-1-1 record is told, has 10 days to answer, and the answer is weighed (GP §4-356(c)). */
@Service
@Transactional
public class VictimSteps {

    private final RequestAccess access;
    private final RequestJournal journal;
    private final RequestWorkflow workflow;
    private final StepRights rights;
    private final RequestStepTimes times;
    private final LetterDesk letters;
    private final ClockBook clocks;
    private final Deadlines deadlines;

    VictimSteps(
            RequestAccess access,
            RequestJournal journal,
            RequestWorkflow workflow,
            StepRights rights,
            RequestStepTimes times,
            LetterDesk letters,
            ClockBook clocks,
            Deadlines deadlines) {
        this.access = access;
        this.journal = journal;
        this.workflow = workflow;
        this.rights = rights;
        this.times = times;
        this.letters = letters;
        this.clocks = clocks;
        this.deadlines = deadlines;
    }

    /** A step: whether the victim is still to be asked. */
    @Transactional(readOnly = true)
    public boolean asks(UUID id) {
        Request request = access.forReading(id);
        return request.receipt().kind() == RequestKind.EMERGENCY_CALL && request.special().victimAskedOn() == null;
    }

    /** A step: drafts the notice, and returns its id. */
    public UUID draftNotice(UUID id) {
        access.forStep(id);
        return letters.draft(id, LetterKind.VICTIM_NOTICE);
    }

    /** A step: the notice has gone out; the victim's days count from today. */
    public void asked(UUID id) {
        Request request = access.forStep(id);
        LocalDate today = deadlines.today();
        Map<String, @Nullable Object> before = RequestJournal.facts(request);
        request.special(request.special().victimAsked(today));
        journal.record(request, before, "victim-asked", "the victim was told");
        clocks.begin(id, DateKind.VICTIM_REPLY, today);
    }

    /** Why this person must not weigh the reply: it is their own request. */
    @Transactional(readOnly = true)
    public Optional<Fault> against(Actor actor, UUID request) {
        return rights.against(StepPolicy.WORK, actor, request);
    }

    /**
     * Takes the victim's reply, or its absence once the days are over, and how it was weighed.
     *
     * @throws BusinessRuleViolation at {@code reply} while it may still come, and at {@code weighed}
     * @throws Conflict if it was weighed meanwhile
     */
    public void weigh(OpenTask task, WeighVictimReply asked) {
        Request request = access.forStep(task.subject().id());
        rights.require(StepPolicy.WORK, request);
        request.require(RequestStage.REVIEW);
        List<Fault> faults = new ArrayList<>();
        TextPolicy.optional("reply", asked.reply()).ifPresent(faults::add);
        TextPolicy.required("weighed", asked.weighed()).ifPresent(faults::add);
        String reply = Texts.orNull(asked.reply());
        times.date(request.id(), DateKind.VICTIM_REPLY)
                .filter(date -> reply == null && !deadlines.today().isAfter(date.due()))
                .ifPresent(date -> faults.add(Fault.at("reply", "mpia.request.victimMayReply", date.due())));
        BusinessRuleViolation.throwIfAny(faults);
        Map<String, @Nullable Object> before = RequestJournal.facts(request);
        request.special(request.special().victimHeard(reply, Objects.requireNonNull(asked.weighed()).strip()));
        journal.record(request, before, "victim-heard", reply == null ? "the victim did not answer" : "the victim has answered");
        clocks.met(request.id(), DateKind.VICTIM_REPLY, deadlines.today());
        workflow.victimReplyWeighed(task);
    }
}
