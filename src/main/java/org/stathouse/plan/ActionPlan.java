package org.stathouse.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.audit.AuditTrail;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.plan.PlanPolicy.Part;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Changes;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;

/** Shows single actions and changes them, within the rights of {@code PlanPolicy}. */
@Component
@Transactional
public class ActionPlan {

    private static final Map<String, Part> PARTS = Map.ofEntries(
            Map.entry("number", Part.PLACEMENT),
            Map.entry("action", Part.PLACEMENT),
            Map.entry("pillar", Part.PLACEMENT),
            Map.entry("goal_code", Part.PLACEMENT),
            Map.entry("goal", Part.PLACEMENT),
            Map.entry("agency", Part.PLACEMENT),
            Map.entry("supporting_agencies", Part.REPORT),
            Map.entry("owner", Part.REPORT),
            Map.entry("status", Part.REPORT),
            Map.entry("status_as_of", Part.REPORT),
            Map.entry("start_date", Part.REPORT),
            Map.entry("end_date", Part.REPORT),
            Map.entry("kpis", Part.REPORT),
            Map.entry("description", Part.DESCRIPTION),
            Map.entry("work_plan", Part.DESCRIPTION),
            Map.entry("public_narrative", Part.DESCRIPTION),
            Map.entry("public_facing", Part.PUBLICATION));

    private final Actions actions;
    private final Kpis kpis;
    private final PlanBooks books;
    private final ActionRules rules;
    private final People people;
    private final CurrentActor actor;
    private final AuditTrail trail;
    private final ActionChanges changed;

    ActionPlan(
            Actions actions, Kpis kpis, PlanBooks books, ActionRules rules, People people, CurrentActor actor, AuditTrail trail,
            ActionChanges changed) {
        this.actions = actions;
        this.kpis = kpis;
        this.books = books;
        this.rules = rules;
        this.people = people;
        this.actor = actor;
        this.trail = trail;
        this.changed = changed;
    }

    /** @throws NotFound if there is no such action */
    @Transactional(readOnly = true)
    public ActionView action(ActionId id) {
        return view(get(id.value()));
    }

    /**
     * The action of that number or id.
     *
     * @throws NotFound if there is none
     * @throws BusinessRuleViolation if several plans have an action of that number, so that only the id tells them apart
     */
    @Transactional(readOnly = true)
    public ActionView action(String numberOrId) {
        List<Action> numbered = actions.numbered(numberOrId);
        if (numbered.size() > 1) {
            throw new BusinessRuleViolation(Fault.at("number", "plan.action.severalPlans", numberOrId));
        }
        return numbered.isEmpty() ? action(new ActionId(uuid(numberOrId))) : view(numbered.getFirst());
    }

    /** What the person who asks may change of the action. */
    @Transactional(readOnly = true)
    public ActionRights rights(ActionId id) {
        Set<Part> parts = PlanPolicy.editableParts(actor.get(), get(id.value()));
        return new ActionRights(
                parts.contains(Part.PLACEMENT), parts.contains(Part.REPORT), parts.contains(Part.DESCRIPTION), parts.contains(Part.PUBLICATION));
    }

    /**
     * Changes an action.
     *
     * @throws BusinessRuleViolation naming every field that breaks a rule
     * @throws Conflict if somebody changed the action since the version named
     * @throws NotPermitted if one of the fields that differ is not this person's to change
     */
    public ActionView edit(EditAction edit) {
        Action action = get(edit.action().value());
        if (action.version() != edit.version()) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        PlanBook book = books.whole();
        BusinessRuleViolation.throwIfAny(rules.faults(edit, action, book));
        Set<Part> editable = PlanPolicy.editableParts(actor.get(), action);
        Map<String, @Nullable Object> before = action.facts(book);
        ActionChanges.Before standing = ActionChanges.Before.of(action);
        apply(edit, action, book);
        Changes changes = Changes.between(before, action.facts(book));
        requirePermitted(changes, editable);
        if (!changes.isEmpty()) {
            trail.record(action.event(changes, "changed", "Changed action " + action.label()));
        }
        Action saved = actions.saveAndFlush(action);
        changed.publish(saved, standing);
        return view(saved);
    }

    /**
     * Ends an action before its time; it stays in the register with its reason.
     *
     * @throws NotPermitted for anyone but the TMO
     */
    public void withdraw(ActionId id, long version, String reason) {
        Action action = get(id.value());
        if (!PlanPolicy.editableParts(actor.get(), action).contains(Part.PLACEMENT)) {
            throw new NotPermitted(Fault.of("plan.action.notYours"));
        }
        if (action.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        BusinessRuleViolation.throwIfAny(ActionRules.withdrawalFaults(action, reason));
        ActionChanges.Before standing = ActionChanges.Before.of(action);
        action.withdraw(reason.strip());
        Changes changes = Changes.creating(Map.of("withdrawal_reason", reason.strip()));
        trail.record(action.event(changes, "withdrawn", "Withdrew action " + action.label()));
        changed.publish(actions.saveAndFlush(action), standing);
    }

    private static void apply(EditAction edit, Action action, PlanBook book) {
        action.entitle(edit.title().strip(), text(edit.description()));
        UUID goal = edit.goal() == null ? null : edit.goal().value();
        action.place(edit.pillar() == null ? null : edit.pillar().value(), goal, goal == null ? action.goalCode() : book.codeOf(goal));
        action.number(text(edit.number()), action.position());
        action.assign(
                edit.leadAgency() == null ? null : edit.leadAgency().value(),
                edit.supportingAgencies().stream().map(AgencyId::value).collect(Collectors.toSet()),
                text(edit.owner()));
        String words = edit.status() == action.status() ? action.progress().words() : edit.status().label();
        action.progress().report(edit.status(), words, text(edit.statusAsOf()));
        action.schedule(edit.start(), edit.end());
        action.publish(edit.publicFacing(), text(edit.publicNarrative()));
        action.plan(text(edit.workPlan()));
        action.mapKpis(edit.kpis().stream().map(KpiId::value).collect(Collectors.toSet()));
    }

    private static void requirePermitted(Changes changes, Set<Part> editable) {
        List<String> refused = changes.after().keySet().stream().filter(field -> !editable.contains(PARTS.get(field))).toList();
        if (!refused.isEmpty()) {
            throw new NotPermitted(Fault.of("plan.action.fieldsNotYours", String.join(", ", refused).replace('_', ' ')));
        }
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private Action get(UUID id) {
        return actions.findById(id).orElseThrow(() -> new NotFound("Action " + id));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("Action " + text);
        }
    }

    private ActionView view(Action action) {
        PlanBook book = books.headings();
        String owner = action.owner();
        List<KpiView> mapped = new ArrayList<>(kpis.findAllById(action.kpiIds()).stream().map(kpi -> kpi.view(book)).toList());
        mapped.sort(Comparator.comparing(KpiView::title));
        return new ActionView(
                new ActionId(action.id()),
                action.version(),
                String.valueOf(book.of(action.planId())),
                action.number(),
                action.position(),
                action.title(),
                action.description(),
                book.find(Pillar.class, action.pillarId()).map(pillar -> pillar.view(book)).orElse(null),
                book.find(Goal.class, action.goalId()).map(goal -> goal.view(book)).orElse(null),
                action.goalCode(),
                book.find(Agency.class, action.leadAgencyId()).map(Agency::view).orElse(null),
                action.supportingAgencyIds().stream()
                        .flatMap(agency -> book.find(Agency.class, agency).map(Agency::view).stream())
                        .sorted(Comparator.comparing(AgencyView::name))
                        .toList(),
                owner,
                owner == null ? null : people.nameOf(owner),
                action.status(),
                action.progress().words(),
                action.progress().asOf(),
                action.start(),
                action.end(),
                action.baseline().originalEnd(),
                action.baseline().rebaselines(),
                action.progress().pausedUntil(),
                action.publicity().publicFacing(),
                action.publicity().narrative(),
                action.workPlan(),
                mapped,
                action.source(),
                action.progress().reasonForTheEnd());
    }
}
