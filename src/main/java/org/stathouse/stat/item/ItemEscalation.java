package org.stathouse.stat.item;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Rule;
import org.stathouse.stat.DecisionMemoRequested;
import org.stathouse.stat.ItemStatus;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatSummary;
import org.stathouse.stat.TigerTeamRequested;
import org.stathouse.worklist.CaseJournal;
import org.stathouse.worklist.OpenTask;

/**
 * The way up of an overdue item: analyst, Deputy Chief Performance Officer, chair, then an extension, a Tiger Team or a decision memo
 * (processes.md A.3 step 5 [P:W]). Each step has two working days; then the item goes up by itself, with that on record [R].
 */
@Service
@Transactional
public class ItemEscalation {

    private final ItemAccess access;
    private final ItemRights rights;
    private final ItemJournal journal;
    private final ItemExtensions extensions;
    private final ItemWorkflow workflow;
    private final ItemDays days;
    private final ItemContent contents;
    private final StatDirectory stats;
    private final CaseJournal office;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    ItemEscalation(
            ItemAccess access,
            ItemRights rights,
            ItemJournal journal,
            ItemExtensions extensions,
            ItemWorkflow workflow,
            ItemDays days,
            ItemContent contents,
            StatDirectory stats,
            CaseJournal office,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.access = access;
        this.rights = rights;
        this.journal = journal;
        this.extensions = extensions;
        this.workflow = workflow;
        this.days = days;
        this.contents = contents;
        this.stats = stats;
        this.office = office;
        this.currentActor = currentActor;
        this.events = events;
    }

    /**
     * The item goes up to that level: called by the process as its timers and the people before say. Owner and the asked are told.
     * Does nothing if an answer came in the same moment, for then the way up is over.
     */
    public void raise(UUID id, EscalationLevel level) {
        Item item = access.forStep(id);
        if (item.status() != ItemStatus.OPEN) {
            return;
        }
        Map<String, @Nullable Object> before = ItemJournal.facts(item);
        item.escalate(level);
        journal.record(item, before, "escalated", "is overdue and goes to the " + level.label());
        journal.enter(item, EntryKind.ESCALATED, ItemEntry.Said.of("To the " + level.label()));
        Set<String> told = new LinkedHashSet<>(Set.of(item.owner()));
        told.addAll(asked(stats.get(item.statId()), level));
        String occurrence = level + "/" + item.due();
        journal.tell(told, "escalated", occurrence, item, item.number() + " is overdue and escalated", Map.of("level", level.label()));
    }

    /** Why this person may not take up the item at that level. */
    @Transactional(readOnly = true)
    public Optional<Fault> against(Actor actor, UUID id, EscalationLevel level) {
        return rights.against(deciders(level), actor, access.forReading(id));
    }

    /**
     * The analyst, or the Deputy, sends the item up with a note, or puts that off by two working days with a reason.
     *
     * @throws BusinessRuleViolation at {@code goesUp}, {@code note}
     * @throws NotPermitted if it is not theirs to do
     */
    public void take(OpenTask task, EscalateItem step, EscalationLevel level) {
        Actor actor = currentActor.get();
        Item item = access.forStep(task.subject().id());
        rights.require(deciders(level), actor, item);
        List<Fault> faults = new ArrayList<>();
        if (step.goesUp() == null) {
            faults.add(Fault.at("goesUp", "shared.required"));
        }
        ItemPolicy.text("note", step.note()).ifPresent(faults::add);
        BusinessRuleViolation.throwIfAny(faults);
        boolean goesUp = Objects.requireNonNull(step.goesUp());
        String note = Objects.requireNonNull(step.note()).strip();
        String summary = (goesUp ? "sent up by " : "not sent up yet by ") + actor.displayName() + ": " + note;
        journal.record(item, ItemJournal.facts(item), goesUp ? "sent-up" : "escalation-put-off", summary);
        journal.enter(item, goesUp ? EntryKind.SENT_UP : EntryKind.ESCALATION_PUT_OFF, ItemEntry.Said.of(note));
        workflow.escalationTaken(item.id(), level, goesUp);
    }

    /**
     * Takes the chair's decision on an escalated item. What follows a Tiger Team or a decision memo hears of it in the same
     * transaction.
     *
     * @throws BusinessRuleViolation at {@code decision}, {@code reason}, {@code plan}, {@code due}, {@code person}, {@code brief}
     * @throws NotPermitted if it is not theirs to decide
     */
    public void decide(OpenTask task, DecideItem decision) {
        Actor actor = currentActor.get();
        Item item = access.forStep(task.subject().id());
        rights.require(ActingPolicy.CHAIR_DECIDES, actor, item);
        BusinessRuleViolation.throwIfAny(DecisionPolicy.against(
                decision, days.asked(decision.due()), item.due(), contents.isActive(decision.person())));
        String reason = Objects.requireNonNull(decision.reason()).strip();
        switch (Objects.requireNonNull(decision.decision())) {
            case EXTEND -> extensions.extend(
                    item, Objects.requireNonNull(decision.due()), Objects.requireNonNull(decision.plan()).strip(), reason);
            case TIGER_TEAM -> {
                end(item, ItemStatus.TIGER_TEAM, EntryKind.TIGER_TEAM, said(decision, reason));
                events.publishEvent(new TigerTeamRequested(
                        item.statId(), item.ref(), item.number(), item.terms().task(), person(decision), brief(decision)));
            }
            case DECISION_MEMO -> {
                end(item, ItemStatus.DECISION_MEMO, EntryKind.DECISION_MEMO, said(decision, reason));
                events.publishEvent(new DecisionMemoRequested(
                        item.statId(), item.ref(), item.number(), item.terms().task(), person(decision), brief(decision)));
            }
            case WITHDRAW -> end(item, ItemStatus.WITHDRAWN, EntryKind.WITHDRAWN, ItemEntry.Said.of(reason));
        }
        workflow.chairDecided(item.id(), item.status());
    }

    /** Ends an item without evidence of its own; told to the owner. */
    void end(Item item, ItemStatus end, EntryKind kind, ItemEntry.Said said) {
        Actor actor = currentActor.get();
        Map<String, @Nullable Object> before = ItemJournal.facts(item);
        item.end(end, actor.username(), days.now());
        String what = end.label().toLowerCase(Locale.ROOT);
        journal.record(item, before, "ended", what + " by " + actor.displayName() + ": " + said.text());
        journal.enter(item, kind, said);
        Map<String, Object> details = Map.of("end", end.label(), "reason", String.valueOf(said.text()));
        journal.tell(Set.of(item.owner()), "ended", "ended", item, "You need not answer " + item.number() + " any more", details);
    }

    private Set<String> asked(StatSummary stat, EscalationLevel level) {
        return switch (level) {
            case ANALYST -> Set.of(stat.leadAnalyst());
            case DEPUTY -> office.holding(Role.DEPUTY_PERFORMANCE_OFFICER);
            case CHAIR -> Set.of(stat.chair());
        };
    }

    private static List<Rule<ActingPolicy.Acting>> deciders(EscalationLevel level) {
        return switch (level) {
            case ANALYST -> ActingPolicy.ANALYST_DECIDES;
            case DEPUTY -> ActingPolicy.DEPUTY_DECIDES;
            case CHAIR -> ActingPolicy.CHAIR_DECIDES;
        };
    }

    private static ItemEntry.Said said(DecideItem decision, String reason) {
        return new ItemEntry.Said(reason + "\n\n" + brief(decision), null, null, person(decision));
    }

    private static String person(DecideItem decision) {
        return Objects.requireNonNull(decision.person());
    }

    private static String brief(DecideItem decision) {
        return Objects.requireNonNull(decision.brief()).strip();
    }
}
