package org.stathouse.adjudication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.shared.DateTexts;
import org.stathouse.steerco.AgendaTopic;

/** Words a case for SteerCo: one page of ask, options, recommendation and cost of delay (processes.md, Supporting [R]). */
@Component
class RedCaseTopics {

    private final RecoveryPlanRepository plans;
    private final Deadlines deadlines;
    private final DateTexts dates;

    RedCaseTopics(RecoveryPlanRepository plans, Deadlines deadlines, DateTexts dates) {
        this.plans = plans;
        this.deadlines = deadlines;
        this.dates = dates;
    }

    AgendaTopic topic(RedCase redCase) {
        RecoveryPlanForm plan = plans.findByCaseIdAndRound(redCase.id(), redCase.round())
                .map(RecoveryPlan::form)
                .orElse(RecoveryPlanForm.EMPTY);
        AgendaPage page = redCase.agendaPage();
        String owner = redCase.owner();
        UUID action = redCase.action().actionId();
        LocalDate askedOn = page == null ? LocalDate.ofInstant(redCase.openedAt(), deadlines.zone()) : page.askedOn();
        return new AgendaTopic(
                redCase.ref(),
                redCase.number(),
                redCase.action().label(),
                Objects.requireNonNullElse(plan.decisionAsked(), "Decide what is done about this red action."),
                background(redCase, plan),
                page == null ? null : page.recommendation(),
                page == null ? null : page.costOfDelay(),
                askedOn,
                action,
                redCase.action().pillarId(),
                owner == null ? Set.of() : Set.of(owner),
                RedCaseJournal.path(redCase.id()));
    }

    private String background(RedCase redCase, RecoveryPlanForm plan) {
        List<String> parts = new ArrayList<>();
        parts.add("Red since " + dates.date(redCase.openedAt()) + "."
                + (redCase.reopenings().isEmpty() ? "" : " Reopened " + times(redCase.reopenings().size()) + "."));
        if (plan.cause() != null) {
            parts.add("Cause: " + plan.cause());
        }
        if (plan.effect() != null) {
            parts.add("If nothing is done: " + plan.effect());
        }
        if (!plan.options().isEmpty()) {
            parts.add(plan.options().stream()
                    .map(option -> option.description() + " (" + Dollars.text(option.cost()) + ")")
                    .collect(Collectors.joining("; ", "Options: ", ".")));
        }
        if (!plan.steps().isEmpty()) {
            parts.add(plan.steps().stream()
                    .map(step -> step.step() + (step.due() == null ? "" : " by " + dates.date(step.due())))
                    .collect(Collectors.joining("; ", "Steps to Green: ", ".")));
        }
        Forwarding forwarding = redCase.forwarding();
        if (forwarding != null) {
            parts.add("Why it comes to SteerCo: " + forwarding.forwardingReason());
        }
        return String.join("\n\n", parts);
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }
}
