package org.stathouse.steerco.condition;

import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.documents.AttachedFiles;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Slice;
import org.stathouse.steerco.ConditionStatus;
import org.stathouse.steerco.ConditionView;
import org.stathouse.shared.Keyset;
import org.stathouse.steerco.office.Rights;
import org.stathouse.shared.Words;

/**
 * The conditions that decisions set. Members, chair, TMO and administrators see all; an owner their own; others those on a case that
 * they may see, though lists hold only their own. A stale version is a {@link Conflict}, one that the person may not know of {@link NotFound}.
 */
@Service
@Transactional
public class Conditions {

    /** The kind under which the files of the evidence are kept. */
    private static final String EVIDENCE = "condition-evidence";

    private final ConditionRepository conditions;
    private final ConditionAccess access;
    private final ConditionJournal journal;
    private final ConditionWorkflow workflow;
    private final AttachedFiles files;
    private final Rights rights;
    private final People people;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Conditions(
            ConditionRepository conditions,
            ConditionAccess access,
            ConditionJournal journal,
            ConditionWorkflow workflow,
            AttachedFiles files,
            Rights rights,
            People people,
            CurrentActor currentActor,
            Deadlines deadlines,
            WorkingCalendar calendar,
            Clock clock) {
        this.conditions = conditions;
        this.access = access;
        this.journal = journal;
        this.workflow = workflow;
        this.files = files;
        this.rights = rights;
        this.people = people;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** One page, the earliest due first, from the cursor of the page before. */
    @Transactional(readOnly = true)
    public Slice<ConditionView> list(ConditionFilter filter, @Nullable String after, int limit) {
        Keyset<LocalDate> place = Keyset.parse(after, LocalDate::parse);
        int size = Keyset.pageSize(limit);
        List<Condition> rows = conditions.findBy(
                matching(filter, currentActor.get()).and(Keyset.behind(place, true, condition -> condition.get("terms").get("due"))),
                query -> query.sortBy(Sort.by("terms.due", "id")).limit(size + 1).all());
        return Keyset.page(rows, size, journal::view, condition -> new Keyset<>(condition.due(), condition.id()));
    }

    @Transactional(readOnly = true)
    public ConditionPage get(UUID id) {
        Actor actor = currentActor.get();
        return page(actor, access.seen(actor, id));
    }

    /**
     * Gives a new date; counted, the first one stays on record.
     *
     * @throws NotPermitted unless the chair, or a member where the chair owns it; never to a condition of one's own
     * @throws BusinessRuleViolation at {@code due} (a working day ahead), {@code reason}
     */
    public ConditionPage giveNewDate(UUID id, long version, @Nullable LocalDate due, @Nullable String reason) {
        Actor actor = currentActor.get();
        Condition condition = access.seenForChange(actor, id, version);
        rights.requireChairing(actor, Set.of(condition.owner()));
        List<Fault> faults = new ArrayList<>(againstDate(due));
        ConditionPolicy.text("reason", reason).ifPresent(faults::add);
        BusinessRuleViolation.throwIfAny(faults);
        takeNewDate(condition, Objects.requireNonNull(due), Objects.requireNonNull(reason).strip());
        return page(actor, condition);
    }

    /** Waives it, by the chair with a reason (fault at {@code reason}). */
    public ConditionPage waive(UUID id, long version, @Nullable String reason) {
        Actor actor = currentActor.get();
        Condition condition = access.seenForChange(actor, id, version);
        rights.requireChairing(actor, Set.of(condition.owner()));
        BusinessRuleViolation.throwIfAny(ConditionPolicy.text("reason", reason).stream().toList());
        waive(condition, Objects.requireNonNull(reason).strip());
        return page(actor, condition);
    }

    /** Adds a file to the evidence, by its owner while it is theirs to hand in; at most 10 MB. The fault is at {@code file}. */
    public ConditionPage attach(UUID id, String fileName, byte[] content) {
        Actor actor = currentActor.get();
        Condition condition = access.forStep(id);
        if (!actor.is(condition.owner())) {
            throw access.maySee(actor, condition)
                    ? new NotPermitted(Fault.of("steerco.condition.ownerAttaches"))
                    : new NotFound("Condition " + id);
        }
        if (!awaitsEvidence(condition)) {
            throw new Conflict(Fault.of("steerco.condition.movedOn." + condition.status().name(), condition.number()));
        }
        files.keep(condition.ref(), EVIDENCE, fileName, content);
        return page(actor, condition);
    }

    /** The content of a file of the condition. */
    @Transactional(readOnly = true)
    public byte[] file(UUID id, UUID documentId) {
        return files.content(access.seen(currentActor.get(), id).ref(), documentId);
    }

    /** What is wrong with a date that a condition is to have. */
    List<Fault> againstDate(@Nullable LocalDate due) {
        return ConditionPolicy.WORKING_DAY_AHEAD.against(ConditionDates.asked(due, deadlines, calendar)).stream().toList();
    }

    void takeNewDate(Condition condition, LocalDate due, String reason) {
        boolean awaitsEvidence = awaitsEvidence(condition);
        condition.takeNewDate(due, reason);
        journal.record(condition, "given-new-date", "has a new last day, " + due + "; new date no. " + condition.newDates(), Map.of("reason", reason));
        journal.tell(Set.of(condition.owner()), "condition-new-date", String.valueOf(condition.newDates()), condition, "Condition " + condition.number() + " has a new last day", Map.of("reason", reason));
        if (awaitsEvidence) {
            workflow.dueMoved(condition.id());
        }
    }

    void waive(Condition condition, String reason) {
        condition.waive(reason, clock.instant());
        journal.record(condition, "waived", "waived: " + reason, Map.of("reason", reason));
        journal.tell(Set.of(condition.owner()), "condition-waived", "waived", condition, "Condition " + condition.number() + " is waived", Map.of("reason", reason));
        journal.publish(condition);
        workflow.waived(condition.id());
    }

    private static boolean awaitsEvidence(Condition condition) {
        return condition.status() == ConditionStatus.OPEN || condition.status() == ConditionStatus.SLIPPED;
    }

    private ConditionPage page(Actor actor, Condition condition) {
        String verifier = condition.verifiedBy();
        EvidenceGiven given = condition.given();
        return new ConditionPage(
                journal.view(condition),
                condition.place().caseNumber(),
                condition.place().caseTitle(),
                rights.path(condition.place().subject()).orElse(null),
                condition.firstDue(),
                condition.newDates(),
                condition.newDateReason(),
                given == null ? null : given.link(),
                files.of(condition.ref(), EVIDENCE),
                given == null ? null : given.at(),
                condition.slippedAt(),
                condition.returnedBecause(),
                verifier == null ? null : people.nameOf(verifier),
                condition.waivedBecause(),
                steps(actor, condition));
    }

    private Set<ConditionStep> steps(Actor actor, Condition condition) {
        Set<ConditionStep> steps = EnumSet.noneOf(ConditionStep.class);
        if (condition.status().isClosed()) {
            return steps;
        }
        if (rights.againstChairing(actor, Set.of(condition.owner())).isEmpty()) {
            steps.addAll(Set.of(ConditionStep.GIVE_NEW_DATE, ConditionStep.WAIVE));
        }
        if (awaitsEvidence(condition) && actor.is(condition.owner())) {
            steps.add(ConditionStep.HAND_IN);
        }
        if (condition.status() == ConditionStatus.ANSWERED && actor.has(Role.TMO) && !actor.is(condition.owner())) {
            steps.add(ConditionStep.VERIFY);
        }
        return steps;
    }

    private Specification<Condition> matching(ConditionFilter filter, Actor actor) {
        return (condition, query, build) -> {
            List<Predicate> all = new ArrayList<>();
            if (filter.mine() || !rights.readsAll(actor)) {
                all.add(build.equal(condition.get("terms").get("owner"), actor.username()));
            }
            if (!filter.statuses().isEmpty()) {
                all.add(condition.get("status").in(filter.statuses()));
            }
            if (filter.decisionId() != null) {
                all.add(build.equal(condition.get("place").get("sourceId"), filter.decisionId()));
            }
            all.addAll(Words.in(
                    build,
                    filter.words(),
                    List.of(
                            condition.get("place").get("number"),
                            condition.get("terms").get("task"),
                            condition.get("terms").get("owner"),
                            condition.get("place").get("caseNumber"),
                            condition.get("place").get("caseTitle"))));
            return build.and(all.toArray(Predicate[]::new));
        };
    }
}
