package org.stathouse.stat.item;

import java.time.LocalDate;
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
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Rule;
import org.stathouse.stat.ItemStatus;
import org.stathouse.worklist.OpenTask;

/** Later days for items: asked by the owner with a revised plan, given by the analyst once and by the chair after that. */
@Service
@Transactional
public class ItemExtensions {

    private final ItemAccess access;
    private final ItemRights rights;
    private final ItemJournal journal;
    private final ItemWorkflow workflow;
    private final ItemDays days;
    private final CurrentActor currentActor;

    ItemExtensions(
            ItemAccess access,
            ItemRights rights,
            ItemJournal journal,
            ItemWorkflow workflow,
            ItemDays days,
            CurrentActor currentActor) {
        this.access = access;
        this.rights = rights;
        this.journal = journal;
        this.workflow = workflow;
        this.days = days;
        this.currentActor = currentActor;
    }

    /**
     * Asks for a later day, by the owner while the item waits for an answer; one request at a time.
     *
     * @throws BusinessRuleViolation at {@code plan}, {@code due}
     * @throws NotPermitted if the item is another's
     * @throws NotFound if the person may not know of it
     * @throws Conflict if somebody changed it since that version, or a request is open
     */
    public void ask(UUID id, long version, AskForExtension asked) {
        Actor actor = currentActor.get();
        Item item = access.seenForChange(actor, id, version);
        rights.require(List.of(ActingPolicy.OWNER), actor, item);
        item.require(ItemStatus.OPEN);
        BusinessRuleViolation.throwIfAny(ExtensionPolicy.against(asked.plan(), days.asked(asked.due()), item.due()));
        String plan = Objects.requireNonNull(asked.plan()).strip();
        LocalDate due = Objects.requireNonNull(asked.due());
        Map<String, @Nullable Object> before = ItemJournal.facts(item);
        item.askForExtension(new ExtensionRequest(plan, due, actor.username(), days.now().truncatedTo(ChronoUnit.MICROS)));
        journal.record(item, before, "extension-asked", "asks for an extension to " + due + ", by " + actor.displayName());
        journal.enter(item, EntryKind.EXTENSION_ASKED, new ItemEntry.Said(plan, null, due, null));
        workflow.extensionAsked(id);
    }

    /** Why this person may not decide the request: it is not theirs to decide, or their own item. */
    @Transactional(readOnly = true)
    public Optional<Fault> againstDeciding(Actor actor, UUID id) {
        Item item = access.forReading(id);
        return rights.against(deciders(item), actor, item);
    }

    /**
     * Decides the request: the last day moves, counted, with its reminders; or it is refused with a reason.
     *
     * @throws BusinessRuleViolation at {@code granted}, {@code reason}, or at {@code granted} where the day asked for has come meanwhile
     * @throws NotPermitted if it is not theirs to decide
     */
    public void decide(OpenTask task, DecideExtension decision) {
        Actor actor = currentActor.get();
        Item item = access.forStep(task.subject().id());
        rights.require(deciders(item), actor, item);
        ExtensionRequest request = item.request();
        if (request == null) {
            throw new Conflict(Fault.of("stat.item.requestGone", item.number()));
        }
        BusinessRuleViolation.throwIfAny(against(decision, request));
        boolean granted = Objects.requireNonNull(decision.granted());
        String reason = Texts.orNull(decision.reason());
        if (granted) {
            extend(item, request.due(), request.plan(), reason);
        } else {
            refuse(item, actor, request.due(), Objects.requireNonNull(reason));
        }
        workflow.extensionDecided(item.id(), granted);
    }

    /** Gives a later day; told to the owner. */
    void extend(Item item, LocalDate due, String plan, @Nullable String reason) {
        Actor actor = currentActor.get();
        Map<String, @Nullable Object> before = ItemJournal.facts(item);
        item.extend(due, plan, days.now());
        journal.record(item, before, "extended", "extended to " + due + " by " + actor.displayName() + "; extension no. " + item.extensions());
        journal.enter(item, EntryKind.EXTENDED, new ItemEntry.Said(reason, null, due, null));
        String subject = item.number() + " has a new last day";
        Map<String, Object> details = Map.of("reason", reason == null ? "" : reason, "plan", plan);
        journal.tell(Set.of(item.owner()), "extended", String.valueOf(item.extensions()), item, subject, details);
    }

    private void refuse(Item item, Actor actor, LocalDate asked, String reason) {
        Map<String, @Nullable Object> before = ItemJournal.facts(item);
        item.refuseExtension();
        journal.record(item, before, "extension-refused", "extension to " + asked + " refused by " + actor.displayName() + ": " + reason);
        journal.enter(item, EntryKind.EXTENSION_REFUSED, new ItemEntry.Said(reason, null, asked, null));
        String subject = "No extension for " + item.number();
        journal.tell(Set.of(item.owner()), "extension-refused", days.now().toString(), item, subject, Map.of("reason", reason));
    }

    private List<Fault> against(DecideExtension decision, ExtensionRequest request) {
        List<Fault> faults = new ArrayList<>();
        Boolean granted = decision.granted();
        if (granted == null) {
            faults.add(Fault.at("granted", "shared.required"));
        } else if (!granted) {
            ItemPolicy.text("reason", decision.reason()).ifPresent(faults::add);
        } else if (ItemPolicy.WORKING_DAY_AHEAD.against(days.asked(request.due())).isPresent()) {
            faults.add(Fault.at("granted", "stat.item.askedDayOver"));
        }
        return faults;
    }

    private static List<Rule<ActingPolicy.Acting>> deciders(Item item) {
        return ExtensionPolicy.isChairs(item.extensions()) ? ActingPolicy.CHAIR_DECIDES : ActingPolicy.ANALYST_DECIDES;
    }
}
