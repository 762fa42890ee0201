package org.stathouse.status;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Role;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ReportingAction;
import org.stathouse.plan.ReportingActions;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;

/** The tolerances of actions (processes.md A.2 [P]): an action's own, else the defaults of the settings. TMO changes them. */
@Service
@Transactional
public class Tolerances {

    private final ActionTolerances own;
    private final StatusSettingsRepository settings;
    private final ReportingActions actions;
    private final StatusJournal journal;
    private final CurrentActor currentActor;

    Tolerances(
            ActionTolerances own,
            StatusSettingsRepository settings,
            ReportingActions actions,
            StatusJournal journal,
            CurrentActor currentActor) {
        this.own = own;
        this.settings = settings;
        this.actions = actions;
        this.journal = journal;
        this.currentActor = currentActor;
    }

    /**
     * What holds for an action; everybody may read it.
     *
     * @throws org.stathouse.shared.NotFound if there is no such action
     */
    @Transactional(readOnly = true)
    public ToleranceView of(ActionId action) {
        return view(actions.get(action).id());
    }

    /** The budgets on record, in dollars; actions without one are left out. */
    @Transactional(readOnly = true)
    public Map<ActionId, BigDecimal> budgets() {
        Map<ActionId, BigDecimal> budgets = new HashMap<>();
        for (ActionTolerance tolerance : own.findAll()) {
            BigDecimal budget = tolerance.budget();
            if (budget != null) {
                budgets.put(new ActionId(tolerance.actionId()), budget);
            }
        }
        return budgets;
    }

    /**
     * Gives the action tolerances of its own; an empty field falls back to the default.
     *
     * @param version the version that the person saw last, 0 while the action had none of its own
     * @throws BusinessRuleViolation where a figure is negative or Red begins before Amber
     * @throws Conflict if somebody else changed them meanwhile
     */
    public ToleranceView change(ActionId action, long version, ToleranceForm form) {
        Actor actor = currentActor.get();
        if (!actor.has(Role.TMO)) {
            throw new NotPermitted(Fault.of("status.tmoOnly"));
        }
        ReportingAction line = actions.get(action);
        ToleranceView before = view(action);
        if (before.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        BusinessRuleViolation.throwIfAny(ToleranceRules.faults("", form, settings.only().toleranceForm()));
        ActionTolerance tolerance = own.findById(action.value()).orElseGet(() -> new ActionTolerance(action.value()));
        tolerance.change(form);
        own.saveAndFlush(tolerance);
        String label = line.number() == null ? line.title() : line.number() + " " + line.title();
        journal.record(
                new CaseRef("action", action.value()), "tolerances.changed",
                actor.displayName() + " changed the tolerances of action " + label, facts(before.form()), facts(view(action).form()));
        return view(action);
    }

    ToleranceForm effective(ActionId action) {
        return view(action).form();
    }

    private ToleranceView view(ActionId action) {
        ToleranceForm defaults = settings.only().toleranceForm();
        return own.findById(action.value())
                .map(tolerance -> new ToleranceView(action, tolerance.version() + 1, true, tolerance.over(defaults)))
                .orElseGet(() -> new ToleranceView(action, 0, false, defaults));
    }

    static Map<String, @Nullable Object> facts(ToleranceForm form) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("schedule_amber_days", form.scheduleAmberDays());
        facts.put("schedule_red_days", form.scheduleRedDays());
        facts.put("budget_amber_percent", form.budgetAmberPercent());
        facts.put("budget_red_percent", form.budgetRedPercent());
        facts.put("outcome_amber_percent", form.outcomeAmberPercent());
        facts.put("outcome_red_percent", form.outcomeRedPercent());
        facts.put("budget", form.budget());
        return facts;
    }
}
