package org.stathouse.stat.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.stathouse.shared.NotPermitted;
import org.stathouse.stat.ItemStatus;

/**
 * What can be done to an issued item at any time: notes, passing it on, withdrawing it. A stale version is a {@link Conflict}, an
 * item that the person may not know of {@link NotFound}.
 */
@Service
@Transactional
public class ItemHandling {

    private final ItemAccess access;
    private final ItemRights rights;
    private final ItemJournal journal;
    private final ItemContent contents;
    private final ItemEscalation escalation;
    private final ItemWorkflow workflow;
    private final ItemDays days;
    private final CurrentActor currentActor;

    ItemHandling(
            ItemAccess access,
            ItemRights rights,
            ItemJournal journal,
            ItemContent contents,
            ItemEscalation escalation,
            ItemWorkflow workflow,
            ItemDays days,
            CurrentActor currentActor) {
        this.access = access;
        this.rights = rights;
        this.journal = journal;
        this.contents = contents;
        this.escalation = escalation;
        this.workflow = workflow;
        this.days = days;
        this.currentActor = currentActor;
    }

    /**
     * Notes progress or a blocker, by the owner while the item waits for an answer; progress makes it Yellow until its day.
     *
     * @throws BusinessRuleViolation at {@code kind}, {@code text}
     * @throws NotPermitted if the item is another's
     */
    public void note(UUID id, long version, @Nullable NoteKind kind, @Nullable String text) {
        Actor actor = currentActor.get();
        Item item = access.seenForChange(actor, id, version);
        rights.require(List.of(ActingPolicy.OWNER), actor, item);
        item.require(ItemStatus.OPEN);
        List<Fault> faults = new ArrayList<>();
        if (kind == null) {
            faults.add(Fault.at("kind", "shared.required"));
        }
        ItemPolicy.text("text", text).ifPresent(faults::add);
        BusinessRuleViolation.throwIfAny(faults);
        String said = Objects.requireNonNull(text).strip();
        Map<String, @Nullable Object> before = ItemJournal.facts(item);
        EntryKind entry = switch (Objects.requireNonNull(kind)) {
            case PROGRESS -> {
                item.noteProgress();
                yield EntryKind.PROGRESS;
            }
            case BLOCKER -> EntryKind.BLOCKER;
        };
        journal.record(item, before, "noted", kind.label().toLowerCase(Locale.ROOT) + " noted by " + actor.displayName() + ": " + said);
        journal.enter(item, entry, ItemEntry.Said.of(said));
    }

    /**
     * Makes the item another's, by its owner, an analyst or the chair. The open task moves; the former owners stay on record.
     *
     * @throws BusinessRuleViolation at {@code owner} (an active account, another than the present owner), {@code reason}
     * @throws NotPermitted if it is not theirs to pass on
     */
    public void reassign(UUID id, long version, @Nullable String newOwner, @Nullable String reason) {
        Actor actor = currentActor.get();
        Item item = access.seenForChange(actor, id, version);
        rights.require(List.of(ActingPolicy.MAY_PASS_ON), actor, item);
        item.requireIssued();
        List<Fault> faults = new ArrayList<>();
        ItemPolicy.person("owner", newOwner, contents.isActive(newOwner)).ifPresent(faults::add);
        if (newOwner != null && item.isOwnedBy(newOwner)) {
            faults.add(Fault.at("owner", "stat.item.sameOwner"));
        }
        ItemPolicy.text("reason", reason).ifPresent(faults::add);
        BusinessRuleViolation.throwIfAny(faults);
        String next = Objects.requireNonNull(newOwner);
        String because = Objects.requireNonNull(reason).strip();
        Map<String, @Nullable Object> before = ItemJournal.facts(item);
        item.passTo(next, actor.username(), because, days.now());
        journal.record(item, before, "reassigned", "passed on by " + actor.displayName() + ": " + because);
        journal.enter(item, EntryKind.REASSIGNED, new ItemEntry.Said(because, null, null, next));
        Map<String, Object> details = Map.of("reason", because, "by", actor.displayName());
        journal.tell(Set.of(next), "reassigned", days.now().toString(), item, item.number() + " is yours now", details);
        workflow.reassigned(id, next);
    }

    /**
     * Withdraws the item at any step before its end, by the Stat's chair.
     *
     * @throws BusinessRuleViolation at {@code reason}
     * @throws NotPermitted unless the chair, and never one's own item
     */
    public void withdraw(UUID id, long version, @Nullable String reason) {
        Actor actor = currentActor.get();
        Item item = access.seenForChange(actor, id, version);
        rights.require(ActingPolicy.CHAIR_DECIDES, actor, item);
        item.requireIssued();
        BusinessRuleViolation.throwIfAny(ItemPolicy.text("reason", reason).stream().toList());
        ItemEntry.Said said = ItemEntry.Said.of(Objects.requireNonNull(reason).strip());
        escalation.end(item, ItemStatus.WITHDRAWN, EntryKind.WITHDRAWN, said);
        workflow.withdrawn(id);
    }
}
