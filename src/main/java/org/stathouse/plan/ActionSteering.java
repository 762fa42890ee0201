package org.stathouse.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.audit.AuditTrail;
import org.stathouse.calendar.Deadlines;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Changes;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;

/**
 * Steers running actions as decisions and status reports demand. Rights are those of the step that calls: it has checked that
 * this person may decide or report here, which may be a person who may not edit the plan otherwise.
 */
@Component
@Transactional
public class ActionSteering {

    private final Actions actions;
    private final ActionRules rules;
    private final Deadlines deadlines;
    private final AuditTrail trail;
    private final ActionChanges changed;

    ActionSteering(Actions actions, ActionRules rules, Deadlines deadlines, AuditTrail trail, ActionChanges changed) {
        this.actions = actions;
        this.rules = rules;
        this.deadlines = deadlines;
        this.trail = trail;
        this.changed = changed;
    }

    /** What speaks against it, at the fields {@code end}, {@code owner}, {@code description}, {@code until}, {@code reason}. */
    @Transactional(readOnly = true)
    public List<Fault> against(ActionId id, SteerAction step) {
        return against(actions.findById(id.value()).orElseThrow(() -> missing(id)), step);
    }

    /**
     * Carries out what was decided about an action.
     *
     * @throws BusinessRuleViolation with what {@link #against} says
     */
    public void steer(ActionId id, SteerAction step) {
        Action action = locked(id);
        BusinessRuleViolation.throwIfAny(against(action, step));
        switch (step) {
            case SteerAction.Rebaseline rebaseline ->
                change(action, "rebaselined", "Re-baselined action", () -> action.rebaseline(required(rebaseline.end())));
            case SteerAction.ChangeOwner change ->
                change(action, "owner-changed", "Changed the owner of action", () -> action.handOver(required(change.owner()).strip()));
            case SteerAction.Rescope rescope ->
                change(action, "rescoped", "Re-scoped action", () -> action.describe(required(rescope.description()).strip()));
            case SteerAction.Pause pause -> change(action, "paused", "Paused action", () -> action.progress().pause(required(pause.until())));
            case SteerAction.Cancel cancel ->
                change(action, "canceled", "Canceled action", () -> action.progress().cancel(required(cancel.reason()).strip()));
        }
    }

    /**
     * Waits until no other transaction changes the action, and keeps it until the end of this one. What concerns an action as
     * a whole, such as the one case that may be open for it, is taken one after another by this.
     */
    public void hold(ActionId id) {
        locked(id);
    }

    /** Lets a paused action go on; does nothing if it is not paused any more. */
    public void resume(ActionId id) {
        Action action = locked(id);
        change(action, "resumed", "Resumed action", action.progress()::resume);
    }

    /**
     * Takes over how far a published status report says the action is. A canceled or withdrawn action stays what it is; a
     * paused one stays on hold and goes on with this status.
     *
     * @param asOf when that was true, in words: {@code Report of March 2027}
     */
    public void reported(ActionId id, ActionStatus status, String asOf) {
        Action action = locked(id);
        change(action, "reported", "Took over the reported status of action", () -> action.progress().takeOver(status, asOf));
    }

    private List<Fault> against(Action action, SteerAction step) {
        List<Fault> faults = new ArrayList<>();
        if (action.isOver()) {
            faults.add(Fault.of("plan.action.over", action.status().label()));
        }
        switch (step) {
            case SteerAction.Rebaseline rebaseline -> {
                future(faults, "end", rebaseline.end());
                if (rebaseline.end() != null && rebaseline.end().equals(action.end())) {
                    faults.add(Fault.at("end", "plan.action.sameEnd"));
                }
                if (rebaseline.end() != null && action.start() != null && rebaseline.end().isBefore(action.start())) {
                    faults.add(Fault.at("end", "plan.action.endsBeforeStart"));
                }
            }
            case SteerAction.ChangeOwner change -> {
                if (text(faults, "owner", change.owner(), ActionRules.WORDS_LENGTH)) {
                    rules.ownerFault("owner", required(change.owner()).strip(), faults);
                    if (action.isOwnedBy(required(change.owner()).strip())) {
                        faults.add(Fault.at("owner", "plan.action.sameOwner"));
                    }
                }
            }
            case SteerAction.Rescope rescope -> text(faults, "description", rescope.description(), ActionRules.TEXT_LENGTH);
            case SteerAction.Pause pause -> {
                future(faults, "until", pause.until());
                if (action.progress().pausedUntil() != null) {
                    faults.add(Fault.of("plan.action.pausedAlready"));
                }
            }
            case SteerAction.Cancel cancel -> text(faults, "reason", cancel.reason(), ActionRules.REASON_LENGTH);
        }
        return faults;
    }

    private static boolean text(List<Fault> faults, String field, @Nullable String text, int most) {
        if (text == null || text.isBlank()) {
            faults.add(Fault.at(field, "shared.required"));
            return false;
        }
        ActionRules.tooLong(faults, field, text, most);
        return true;
    }

    private void future(List<Fault> faults, String field, @Nullable LocalDate day) {
        if (day == null) {
            faults.add(Fault.at(field, "shared.required"));
        } else if (!day.isAfter(deadlines.today())) {
            faults.add(Fault.at(field, "plan.action.laterDay"));
        }
    }

    private static <T> T required(@Nullable T checked) {
        return Objects.requireNonNull(checked, "The faults were asked for before");
    }

    private void change(Action action, String verb, String what, Runnable step) {
        Map<String, @Nullable Object> before = action.steeredFacts();
        ActionChanges.Before standing = ActionChanges.Before.of(action);
        step.run();
        Changes changes = Changes.between(before, action.steeredFacts());
        if (!changes.isEmpty()) {
            trail.record(action.event(changes, verb, what + " " + action.label()));
            changed.publish(actions.saveAndFlush(action), standing);
        }
    }

    private Action locked(ActionId id) {
        return actions.lock(id.value()).orElseThrow(() -> missing(id));
    }

    private static NotFound missing(ActionId id) {
        return new NotFound("Action " + id);
    }
}
