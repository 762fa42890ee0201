package org.stathouse.adjudication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;

/**
 * What a recovery plan must say before it is handed in: cause, effect if nothing is done, options with cost, the decision
 * asked and of whom, dated steps to Green (processes.md A.2 step 2 [P]).
 */
final class RecoveryPlanPolicy {

    /** The highest cost of an option, in US dollars. */
    private static final BigDecimal HIGHEST_COST = new BigDecimal("9999999999999");

    private RecoveryPlanPolicy() {}

    /** Every fault at its field. */
    static List<Fault> against(RecoveryPlanForm plan, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        Texts.require(faults, "cause", plan.cause());
        Texts.require(faults, "effect", plan.effect());
        if (plan.options().isEmpty()) {
            faults.add(Fault.at("options", "adjudication.plan.noOptions"));
        }
        for (int i = 0; i < plan.options().size(); i++) {
            Texts.require(faults, "options[" + i + "].description", plan.options().get(i).description());
            cost(faults, "options[" + i + "].cost", plan.options().get(i).cost());
        }
        Texts.require(faults, "decisionAsked", plan.decisionAsked());
        Texts.require(faults, "askedOf", plan.askedOf());
        if (plan.steps().isEmpty()) {
            faults.add(Fault.at("steps", "adjudication.plan.noSteps"));
        }
        for (int i = 0; i < plan.steps().size(); i++) {
            Texts.require(faults, "steps[" + i + "].step", plan.steps().get(i).step());
            due(faults, "steps[" + i + "].due", plan.steps().get(i).due(), today);
        }
        return faults;
    }

    private static void cost(List<Fault> faults, String field, @Nullable BigDecimal cost) {
        if (cost == null) {
            faults.add(Fault.at(field, "adjudication.plan.costRequired"));
        } else if (cost.signum() < 0) {
            faults.add(Fault.at(field, "adjudication.plan.negativeCost"));
        } else if (cost.compareTo(HIGHEST_COST) > 0) {
            faults.add(Fault.at(field, "adjudication.plan.costTooHigh"));
        }
    }

    private static void due(List<Fault> faults, String field, @Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            faults.add(Fault.at(field, "shared.required"));
        } else if (due.isBefore(today)) {
            faults.add(Fault.at(field, "adjudication.plan.stepInThePast"));
        }
    }
}
