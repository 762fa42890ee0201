package org.stathouse.steerco.minutes;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.documents.StoredDocument;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.steerco.meeting.MeetingClosure;
import org.stathouse.steerco.office.Rights;
import org.stathouse.worklist.OpenTask;

/**
 * The minutes of meetings: drafted from what was recorded, approved by the chair, then frozen. A stale version is a
 * {@link Conflict}; a meeting that has not ended has none ({@link NotFound}).
 */
@Service
@Transactional
public class Minutes {

    private static final int LONGEST = 10_000;

    private final MinutesRepository minutes;
    private final MinutesPdf pdfs;
    private final MeetingClosure closure;
    private final Rights rights;
    private final People people;
    private final CurrentActor currentActor;
    private final Clock clock;

    Minutes(
            MinutesRepository minutes,
            MinutesPdf pdfs,
            MeetingClosure closure,
            Rights rights,
            People people,
            CurrentActor currentActor,
            Clock clock) {
        this.minutes = minutes;
        this.pdfs = pdfs;
        this.closure = closure;
        this.rights = rights;
        this.people = people;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MinutesView of(UUID meetingId) {
        Actor actor = currentActor.get();
        return view(actor, seen(actor, meetingId));
    }

    /** Saves the drafter's texts; sections that are not named stay. Faults at {@code texts[i].text}. */
    public MinutesView save(UUID meetingId, long version, List<SectionText> texts) {
        Actor actor = requireDrafter();
        MinutesRecord record = forChange(actor, meetingId, version);
        write(actor, record, texts);
        return view(actor, record);
    }

    /** Hands the draft to the chair; completes the task. */
    public MinutesView submit(UUID meetingId, long version) {
        Actor actor = requireDrafter();
        MinutesRecord record = forChange(actor, meetingId, version);
        return submit(actor, record);
    }

    /** The same, from the task, with texts that were not saved before. */
    public void submit(OpenTask task, SubmitMinutes command) {
        Actor actor = currentActor.get();
        MinutesRecord record = forStep(actor, task.subject().id());
        if (command.texts() != null) {
            write(actor, record, command.texts());
        }
        submit(actor, record);
    }

    /** Why this person may not approve the minutes: the chair does, and never who drafted them. */
    @Transactional(readOnly = true)
    public Optional<Fault> againstReviewing(Actor actor, UUID meetingId) {
        return against(actor, find(meetingId));
    }

    /**
     * Approves the minutes, from then on nothing changes them, or returns them with a reason; completes the task.
     *
     * @throws NotPermitted unless the chair, or a member where the chair drafted them; never the drafter
     * @throws BusinessRuleViolation at {@code approved}, {@code reason}
     */
    public MinutesView review(UUID meetingId, long version, ReviewMinutes review) {
        Actor actor = currentActor.get();
        return review(actor, forChange(actor, meetingId, version), review);
    }

    /** The same, from the task. */
    public void review(OpenTask task, ReviewMinutes review) {
        Actor actor = currentActor.get();
        review(actor, forStep(actor, task.subject().id()), review);
    }

    /** The frozen PDF; {@link NotFound} until it is made, a moment after approval. */
    @Transactional(readOnly = true)
    public byte[] pdf(UUID meetingId) {
        UUID document = seen(currentActor.get(), meetingId).documentId();
        if (document == null) {
            throw new NotFound("Minutes as PDF of " + meetingId);
        }
        return pdfs.content(document);
    }

    /**
     * Keeps the approved minutes as PDF and tells the members; does nothing if that is done. In a transaction of its own after the
     * approval, so that a fault in making the PDF never undoes it.
     */
    public void freeze(UUID meetingId) {
        MinutesRecord record = forStep(currentActor.get(), meetingId);
        if (record.documentId() == null) {
            StoredDocument document = pdfs.issue(record);
            record.frozenAs(document.id());
            minutes.saveAndFlush(record);
            closure.minutesFrozen(meetingId, document.sha256());
        }
    }

    private void write(Actor actor, MinutesRecord record, List<SectionText> texts) {
        List<Fault> faults = new ArrayList<>();
        Set<String> known = record.sections().stream().map(Section::key).collect(Collectors.toUnmodifiableSet());
        Map<String, String> byKey = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = Objects.requireNonNullElse(texts.get(i).text(), "").strip();
            if (!known.contains(texts.get(i).key())) {
                faults.add(Fault.at("texts[" + i + "].key", "steerco.minutes.noSection"));
            } else if (text.length() > LONGEST) {
                faults.add(Fault.at("texts[" + i + "].text", "shared.tooLong", LONGEST, text.length()));
            } else {
                byKey.put(texts.get(i).key(), text);
            }
        }
        BusinessRuleViolation.throwIfAny(faults);
        record.write(byKey, actor.username());
        minutes.saveAndFlush(record);
    }

    private MinutesView submit(Actor actor, MinutesRecord record) {
        record.submit(actor.username());
        minutes.saveAndFlush(record);
        closure.minutesSubmitted(record.meetingId(), actor.displayName());
        return view(actor, record);
    }

    private MinutesView review(Actor actor, MinutesRecord record, ReviewMinutes review) {
        against(actor, record).ifPresent(fault -> {
            throw new NotPermitted(fault);
        });
        if (review.approved() == null) {
            throw new BusinessRuleViolation(Fault.at("approved", "shared.required"));
        }
        String reason = review.reason() == null ? "" : review.reason().strip();
        if (review.approved()) {
            record.approve(actor.username(), clock.instant());
            minutes.saveAndFlush(record);
            closure.minutesApproved(record.meetingId(), actor.displayName());
        } else if (reason.isEmpty()) {
            throw new BusinessRuleViolation(Fault.at("reason", "shared.required"));
        } else {
            record.sendBack(reason);
            minutes.saveAndFlush(record);
            closure.minutesReturned(record.meetingId(), actor.displayName(), reason);
        }
        return view(actor, record);
    }

    private Optional<Fault> against(Actor actor, MinutesRecord record) {
        String drafter = record.draftedBy();
        return rights.againstChairing(actor, drafter == null ? Set.of() : Set.of(drafter));
    }

    private MinutesRecord forChange(Actor actor, UUID meetingId, long version) {
        MinutesRecord record = forStep(actor, meetingId);
        if (record.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        return record;
    }

    private MinutesRecord forStep(Actor actor, UUID meetingId) {
        closure.lock(actor, meetingId);
        return find(meetingId);
    }

    private MinutesRecord seen(Actor actor, UUID meetingId) {
        if (!rights.readsAll(actor)) {
            throw new NotFound("Minutes of " + meetingId);
        }
        return find(meetingId);
    }

    private MinutesRecord find(UUID meetingId) {
        return minutes.findById(meetingId).orElseThrow(() -> new NotFound("Minutes of " + meetingId));
    }

    private Actor requireDrafter() {
        Actor actor = currentActor.get();
        if (!actor.has(Role.TMO)) {
            throw new NotPermitted(Fault.of("steerco.minutes.tmoDrafts"));
        }
        return actor;
    }

    private MinutesView view(Actor actor, MinutesRecord record) {
        UUID document = record.documentId();
        return new MinutesView(
                record.meetingId(),
                record.version(),
                record.status(),
                record.sections().stream().map(Section::view).toList(),
                name(record.draftedBy()),
                record.returnedBecause(),
                name(record.approvedBy()),
                record.approvedAt(),
                document == null ? null : pdfs.find(document),
                record.status() == MinutesStatus.DRAFT && actor.has(Role.TMO),
                record.status() == MinutesStatus.SUBMITTED && against(actor, record).isEmpty());
    }

    private @Nullable String name(@Nullable String username) {
        return username == null ? null : people.nameOf(username);
    }
}
