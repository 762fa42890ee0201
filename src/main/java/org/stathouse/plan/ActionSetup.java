package org.stathouse.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.audit.AuditTrail;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Changes;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;

/**
 * Sets up actions as a process approves them. Rights are those of the step that calls: it has checked that this person may
 * decide, plan, map or review here, which may be a person who may not edit the plan otherwise.
 */
@Component
@Transactional
public class ActionSetup {

    private final Actions actions;
    private final Pillars pillars;
    private final Kpis kpis;
    private final PlanBooks books;
    private final ActionRules rules;
    private final AuditTrail trail;
    private final ActionChanges changed;

    ActionSetup(
            Actions actions, Pillars pillars, Kpis kpis, PlanBooks books, ActionRules rules, AuditTrail trail, ActionChanges changed) {
        this.actions = actions;
        this.pillars = pillars;
        this.kpis = kpis;
        this.books = books;
        this.rules = rules;
        this.trail = trail;
        this.changed = changed;
    }

    /**
     * Adds an approved action, not yet started, to the plan of its pillar and gives it the next number. The number is a
     * prefix, a period and a count: the prefix is the goal's code if it is one of digits ({@code 1.1}), else the pillar's
     * number, else the prefix that the pillar's numbered actions share, else the pillar's initials; the count goes on after
     * the highest one used there, or after the City's own count of the goal's unnumbered actions.
     *
     * @throws BusinessRuleViolation if the title is blank or too long, or pillar, goal, agency or owner do not exist or match
     */
    public ActionId addApproved(NewAction approved) {
        Pillar pillar = pillars.lockForNumbering(approved.pillar().value()).orElseThrow(() -> new NotFound("Pillar " + approved.pillar()));
        PlanBook book = books.around(pillar, approved);
        BusinessRuleViolation.throwIfAny(faults(approved, book));
        Goal goal = approved.goal() == null ? null : book.find(Goal.class, approved.goal().value()).orElseThrow();
        Action action = new Action(pillar.planId(), approved.title().strip());
        action.entitle(approved.title().strip(), approved.description());
        action.place(pillar.id(), goal == null ? null : goal.id(), goal == null ? null : goal.code());
        action.number(nextNumber(pillar, goal), null);
        action.assign(
                approved.leadAgency().value(),
                approved.supportingAgencies().stream().map(AgencyId::value).collect(Collectors.toSet()),
                approved.owner());
        action.progress().report(ActionStatus.NOT_STARTED, ActionStatus.NOT_STARTED.label(), null);
        action.schedule(approved.start(), approved.end());
        action.comeFrom(approved.source());
        actions.save(action);
        Changes changes = Changes.creating(action.facts(book));
        trail.record(action.event(changes, "added", "Added action %s from %s".formatted(action.label(), approved.source())));
        return new ActionId(action.id());
    }

    /** The number that the action has got. */
    @Transactional(readOnly = true)
    public String number(ActionId id) {
        return Objects.requireNonNull(get(id).number(), "Every approved action has a number");
    }

    /** Records what the owner plans to do, in place of what was recorded before. */
    public void recordWorkPlan(ActionId id, String workPlan) {
        Action action = get(id);
        List<Fault> faults = new ArrayList<>();
        if (workPlan.isBlank()) {
            faults.add(Fault.at("workPlan", "shared.required"));
        }
        ActionRules.tooLong(faults, "workPlan", workPlan, ActionRules.WORK_PLAN_LENGTH);
        BusinessRuleViolation.throwIfAny(faults);
        change(action, "planned", "Recorded the work plan of action " + action.label(), () -> action.plan(workPlan.strip()));
    }

    /**
     * Says which KPIs measure the action, in place of those mapped before.
     *
     * @throws NotFound if one of them does not exist
     */
    public void mapKpis(ActionId id, Set<KpiId> measures) {
        Action action = get(id);
        Set<UUID> wanted = measures.stream().map(KpiId::value).collect(Collectors.toSet());
        if (kpis.findAllById(wanted).size() != wanted.size()) {
            throw new NotFound("One of the KPIs " + measures);
        }
        change(action, "kpis-mapped", "Mapped the KPIs of action " + action.label(), () -> action.mapKpis(wanted));
    }

    /** Records whether the public sees the action, and the reviewed narrative that it reads; a public action needs one. */
    public void recordNarrative(ActionId id, boolean publicFacing, @Nullable String narrative) {
        Action action = get(id);
        String text = narrative == null || narrative.isBlank() ? null : narrative.strip();
        List<Fault> faults = new ArrayList<>();
        if (publicFacing && text == null) {
            faults.add(Fault.at("publicNarrative", "plan.action.narrativeNeeded"));
        }
        ActionRules.tooLong(faults, "publicNarrative", text, ActionRules.TEXT_LENGTH);
        BusinessRuleViolation.throwIfAny(faults);
        change(action, "narrated", "Recorded the public narrative of action " + action.label(), () -> action.publish(publicFacing, text));
    }

    /** Ends an action that will not be pursued; it stays in the register with its reason. */
    public void withdraw(ActionId id, String reason) {
        Action action = get(id);
        BusinessRuleViolation.throwIfAny(ActionRules.withdrawalFaults(action, reason));
        ActionChanges.Before standing = ActionChanges.Before.of(action);
        change(action, "withdrawn", "Withdrew action " + action.label(), () -> action.withdraw(reason.strip()));
        changed.publish(actions.saveAndFlush(action), standing);
    }

    private String nextNumber(Pillar pillar, @Nullable Goal goal) {
        List<Actions.Numbered> ofPlan = actions.numberedOfPlan(pillar.planId());
        List<String> numbers = numbers(ofPlan);
        List<String> underPillar = numbers(ofPlan.stream().filter(action -> pillar.id().equals(action.pillarId())).toList());
        String prefix = ActionNumber.prefix(goal == null ? null : goal.code(), pillar, underPillar);
        int counted = goal == null || !prefix.equals(goal.code())
                ? 0
                : ofPlan.stream()
                        .filter(action -> goal.id().equals(action.goalId()))
                        .map(Actions.Numbered::position)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
        return ActionNumber.next(prefix, numbers, counted);
    }

    private static List<String> numbers(List<Actions.Numbered> actions) {
        return actions.stream().map(Actions.Numbered::number).filter(Objects::nonNull).toList();
    }

    private List<Fault> faults(NewAction approved, PlanBook book) {
        List<Fault> faults = new ArrayList<>();
        if (approved.title().isBlank()) {
            faults.add(Fault.at("title", "shared.required"));
        }
        ActionRules.tooLong(faults, "title", approved.title(), ActionRules.TITLE_LENGTH);
        ActionRules.tooLong(faults, "description", approved.description(), ActionRules.TEXT_LENGTH);
        if (approved.goal() != null) {
            Goal goal = book.find(Goal.class, approved.goal().value()).orElse(null);
            if (goal == null) {
                faults.add(Fault.at("goal", "plan.unknown.goal"));
            } else if (!goal.pillarId().equals(approved.pillar().value())) {
                faults.add(Fault.at("goal", "plan.action.goalOfOtherPillar"));
            }
        }
        if (book.find(Agency.class, approved.leadAgency().value()).isEmpty()) {
            faults.add(Fault.at("leadAgency", "plan.unknown.agency"));
        }
        if (!approved.supportingAgencies().stream().allMatch(agency -> book.find(Agency.class, agency.value()).isPresent())) {
            faults.add(Fault.at("supportingAgencies", "plan.unknown.agency"));
        }
        rules.ownerFault("owner", approved.owner(), faults);
        return faults;
    }

    private void change(Action action, String verb, String summary, Runnable step) {
        Map<String, @Nullable Object> before = action.facts(books.around(action));
        step.run();
        Changes changes = Changes.between(before, action.facts(books.around(action)));
        if (!changes.isEmpty()) {
            trail.record(action.event(changes, verb, summary));
        }
    }

    private Action get(ActionId id) {
        return actions.findById(id.value()).orElseThrow(() -> new NotFound("Action " + id));
    }
}
