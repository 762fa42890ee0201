package org.stathouse.adjudication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.plan.ActionSteering;
import org.stathouse.plan.SteerAction;
import org.stathouse.shared.Fault;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.NewCondition;
import org.stathouse.steerco.SteerCoConditions;

/**
 * What each outcome does: five change the plan; a Tiger Team, a Stat topic and a decision memo become a condition of the
 * person named, who finds it among their tasks (processes.md A.2 step 4).
 */
@Component
class DecisionEffects {

    /** Working days to the charter of a Tiger Team (processes.md A.1 step 6 [P:W]); for a Stat topic the same [R]. */
    private static final int DAYS_TO_FOLLOW_UP = 10;

    private static final Set<String> SAID_BY_STEERCO = Set.of("shared.required", "plan.unknown.owner");

    private final ActionSteering actions;
    private final SteerCoConditions conditions;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;

    DecisionEffects(ActionSteering actions, SteerCoConditions conditions, Deadlines deadlines, WorkingCalendar calendar) {
        this.actions = actions;
        this.conditions = conditions;
        this.deadlines = deadlines;
        this.calendar = calendar;
    }

    /**
     * What the plan and the calendar say against it, at SteerCo's fields. That something is missing, or that nobody has that
     * user name, SteerCo says itself.
     */
    List<Fault> against(
            RedCase redCase,
            RedOutcome outcome,
            @Nullable String reason,
            @Nullable LocalDate date,
            @Nullable String person,
            @Nullable String text) {
        if (outcome == RedOutcome.DECISION_MEMO && date != null && !(calendar.isWorkingDay(date) && date.isAfter(deadlines.today()))) {
            return List.of(Fault.at("date", "adjudication.decide.workingDay"));
        }
        return step(outcome, reason, date, person, text)
                .map(step -> actions.against(redCase.action().id(), step).stream()
                        .filter(fault -> !SAID_BY_STEERCO.contains(fault.key()))
                        .map(DecisionEffects::atSteerCosField)
                        .toList())
                .orElseGet(List::of);
    }

    void carryOut(RedCase redCase, DecisionTaken taken, RedOutcome outcome) {
        step(outcome, taken.reason(), taken.date(), taken.person(), taken.text())
                .ifPresent(step -> actions.steer(redCase.action().id(), step));
        obligation(redCase, taken, outcome).ifPresent(condition -> conditions
                .impose(redCase.ref(), redCase.number(), redCase.action().label(), taken.number(), List.of(condition))
                .forEach(set -> redCase.draw(set.owner())));
    }

    private static Optional<SteerAction> step(
            RedOutcome outcome, @Nullable String reason, @Nullable LocalDate date, @Nullable String person, @Nullable String text) {
        return Optional.ofNullable(switch (outcome) {
            case REBASELINE -> new SteerAction.Rebaseline(date);
            case RE_SCOPE -> new SteerAction.Rescope(text);
            case CHANGE_OWNER -> new SteerAction.ChangeOwner(person);
            case PAUSE -> new SteerAction.Pause(date);
            case CANCEL -> new SteerAction.Cancel(reason);
            case RESOLVED, ACCEPT_PLAN, ADD_RESOURCES, TIGER_TEAM, STAT_TOPIC, DECISION_MEMO -> null;
        });
    }

    private Optional<NewCondition> obligation(RedCase redCase, DecisionTaken taken, RedOutcome outcome) {
        LocalDate followUp = LocalDate.ofInstant(deadlines.workingDays(DAYS_TO_FOLLOW_UP), deadlines.zone());
        return Optional.ofNullable(switch (outcome) {
            case TIGER_TEAM -> new NewCondition(
                    "Lead the Tiger Team for " + redCase.action().label() + " and hand in its charter",
                    taken.person(),
                    followUp,
                    "The team’s charter, handed in with the task “Write charter” of the Tiger Team that names " + redCase.number());
            case STAT_TOPIC -> new NewCondition(
                    "Bring this topic to the Stat: " + taken.text(), taken.person(), followUp, "The agenda of the Stat session that takes it up");
            case DECISION_MEMO -> new NewCondition(
                    "Write the decision memo on " + redCase.action().label(), taken.person(), taken.date(), "The memo");
            case RESOLVED, ACCEPT_PLAN, REBASELINE, ADD_RESOURCES, RE_SCOPE, CHANGE_OWNER, PAUSE, CANCEL -> null;
        });
    }

    private static Fault atSteerCosField(Fault fault) {
        String field = fault.field();
        if (field == null) {
            return fault;
        }
        String steerCos = switch (field) {
            case "end", "until" -> "date";
            case "owner" -> "person";
            case "description" -> "text";
            default -> field;
        };
        return new Fault(steerCos, fault.key(), fault.arguments());
    }
}
