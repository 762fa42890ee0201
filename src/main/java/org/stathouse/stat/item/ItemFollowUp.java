package org.stathouse.stat.item;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.documents.AttachedFiles;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Rule;
import org.stathouse.stat.ItemStatus;
import org.stathouse.worklist.OpenTask;

/** From the owner's answer to its verification (processes.md A.3 step 3 [P:W]). */
@Service
@Transactional
public class ItemFollowUp {

    /** The kind under which the files of the evidence are kept. */
    static final String EVIDENCE = "stat-item-evidence";

    private final ItemAccess access;
    private final ItemRights rights;
    private final ItemJournal journal;
    private final ItemWorkflow workflow;
    private final AttachedFiles files;
    private final ItemDays days;
    private final CurrentActor currentActor;

    ItemFollowUp(
            ItemAccess access,
            ItemRights rights,
            ItemJournal journal,
            ItemWorkflow workflow,
            AttachedFiles files,
            ItemDays days,
            CurrentActor currentActor) {
        this.access = access;
        this.rights = rights;
        this.journal = journal;
        this.workflow = workflow;
        this.files = files;
        this.days = days;
        this.currentActor = currentActor;
    }

    /** Why this person may not answer: the item is another's. A task alone does not make anybody its owner. */
    @Transactional(readOnly = true)
    public Optional<Fault> againstAnswering(Actor actor, UUID id) {
        return rights.against(List.of(ActingPolicy.OWNER), actor, access.forReading(id));
    }

    /** Adds a file to the evidence, by the owner while the item waits for an answer. The fault is at {@code file}. */
    public void attach(UUID id, EvidenceFile file) {
        Item item = ownItem(id);
        item.require(ItemStatus.OPEN);
        files.keep(item.ref(), EVIDENCE, file.name(), file.content());
    }

    /** Like {@link #answer(UUID, AnswerItem, List)}, with the files that were attached before. */
    public void answer(OpenTask task, AnswerItem given) {
        answer(task.subject().id(), given, List.of());
    }

    /**
     * Takes the owner's answer, late ones too, with more files.
     *
     * @throws BusinessRuleViolation naming everything that is missing, at {@code text}, {@code file}, {@code link}, {@code metOn}
     * @throws NotPermitted if the item is another's
     * @throws Conflict if it does not wait for an answer
     */
    public void answer(UUID id, AnswerItem given, List<EvidenceFile> more) {
        Item item = ownItem(id);
        item.require(ItemStatus.OPEN);
        boolean hasFile = !more.isEmpty() || !files.of(item.ref(), EVIDENCE).isEmpty();
        var asked = new EvidencePolicy.Asked(item.terms().type(), given, hasFile, days.today());
        BusinessRuleViolation.throwIfAny(Rule.faults(EvidencePolicy.EVIDENCE, asked));
        more.forEach(file -> files.keep(item.ref(), EVIDENCE, file.name(), file.content()));
        Actor actor = currentActor.get();
        boolean late = days.isOver(item);
        if (item.request() != null) {
            journal.enter(item, EntryKind.EXTENSION_LAPSED, ItemEntry.Said.NOTHING);
        }
        Map<String, @Nullable Object> before = ItemJournal.facts(item);
        item.answer(new Answer(
                Texts.orNull(given.text()),
                Texts.orNull(given.link()),
                given.metOn(),
                actor.username(),
                days.now().truncatedTo(ChronoUnit.MICROS),
                late));
        journal.record(item, before, "answered", "answered by " + actor.displayName() + (late ? ", late" : ""));
        var said = new ItemEntry.Said(Texts.orNull(given.text()), Texts.orNull(given.link()), given.metOn(), null);
        journal.enter(item, late ? EntryKind.ANSWERED_LATE : EntryKind.ANSWERED, said);
        workflow.answered(id);
    }

    /** Why this person may not verify: they are no analyst of the Stat, own the item, or answered it. */
    @Transactional(readOnly = true)
    public Optional<Fault> againstVerifying(Actor actor, UUID id) {
        return rights.against(ActingPolicy.VERIFIER, actor, access.forReading(id));
    }

    /**
     * Takes the analyst's word on the evidence: the item is closed, or goes back to its owner with a reason.
     *
     * @throws BusinessRuleViolation at {@code closed}, {@code reason}
     * @throws NotPermitted if it is theirs to be verified by somebody else
     */
    public void verify(OpenTask task, VerifyAnswer judgment) {
        Actor actor = currentActor.get();
        Item item = access.forStep(task.subject().id());
        rights.require(ActingPolicy.VERIFIER, actor, item);
        List<Fault> faults = new ArrayList<>();
        if (judgment.closed() == null) {
            faults.add(Fault.at("closed", "shared.required"));
        } else if (!judgment.closed()) {
            ItemPolicy.text("reason", judgment.reason()).ifPresent(faults::add);
        }
        BusinessRuleViolation.throwIfAny(faults);
        boolean closed = Objects.requireNonNull(judgment.closed());
        if (closed) {
            close(item, actor, judgment.reason());
        } else {
            sendBack(item, actor, Objects.requireNonNull(judgment.reason()).strip());
        }
        workflow.verified(item.id(), closed);
    }

    private void close(Item item, Actor actor, @Nullable String remark) {
        Map<String, @Nullable Object> before = ItemJournal.facts(item);
        item.end(ItemStatus.CLOSED, actor.username(), days.now());
        journal.record(item, before, "closed", "closed with evidence, verified by " + actor.displayName());
        journal.enter(item, EntryKind.CLOSED, ItemEntry.Said.of(Texts.orNull(remark)));
        journal.tell(Set.of(item.owner()), "closed", "closed", item, item.number() + " is closed", Map.of());
    }

    private void sendBack(Item item, Actor actor, String reason) {
        Map<String, @Nullable Object> before = ItemJournal.facts(item);
        item.sendBack(reason, days.now());
        journal.record(item, before, "returned", "sent back by " + actor.displayName() + ": " + reason);
        journal.enter(item, EntryKind.RETURNED, ItemEntry.Said.of(reason));
        String subject = "Your answer to " + item.number() + " is not enough yet";
        journal.tell(Set.of(item.owner()), "returned", days.now().toString(), item, subject, Map.of("reason", reason));
    }

    private Item ownItem(UUID id) {
        Actor actor = currentActor.get();
        Item item = access.seenForStep(actor, id);
        rights.require(List.of(ActingPolicy.OWNER), actor, item);
        return item;
    }
}
