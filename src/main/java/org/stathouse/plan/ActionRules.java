package org.stathouse.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.Fault;

/** What must hold of an action whoever changes it. */
@Component
class ActionRules {

    static final int NUMBER_LENGTH = 40;
    static final int TITLE_LENGTH = 500;
    static final int WORDS_LENGTH = 100;
    static final int TEXT_LENGTH = 10_000;
    static final int WORK_PLAN_LENGTH = 20_000;
    static final int REASON_LENGTH = 2_000;

    private final Actions actions;
    private final People people;

    ActionRules(Actions actions, People people) {
        this.actions = actions;
        this.people = people;
    }

    List<Fault> faults(EditAction edit, Action action, PlanBook book) {
        List<Fault> faults = new ArrayList<>();
        if (edit.title().isBlank()) {
            faults.add(Fault.at("title", "shared.required"));
        }
        tooLong(faults, "title", edit.title(), TITLE_LENGTH);
        tooLong(faults, "number", edit.number(), NUMBER_LENGTH);
        tooLong(faults, "description", edit.description(), TEXT_LENGTH);
        tooLong(faults, "statusAsOf", edit.statusAsOf(), WORDS_LENGTH);
        tooLong(faults, "publicNarrative", edit.publicNarrative(), TEXT_LENGTH);
        tooLong(faults, "workPlan", edit.workPlan(), WORK_PLAN_LENGTH);
        faults.addAll(referenceFaults(edit, book));
        if (edit.start() != null && edit.end() != null && edit.end().isBefore(edit.start())) {
            faults.add(Fault.at("end", "plan.action.endsBeforeStart"));
        }
        if (edit.publicFacing() && (edit.publicNarrative() == null || edit.publicNarrative().isBlank())) {
            faults.add(Fault.at("publicNarrative", "plan.action.narrativeNeeded"));
        }
        if (edit.status() == ActionStatus.WITHDRAWN && !action.isWithdrawn()) {
            faults.add(Fault.at("status", "plan.action.withdrawWithReason"));
        }
        if (numberTaken(edit.number(), action)) {
            faults.add(Fault.at("number", "plan.action.numberTaken", String.valueOf(edit.number())));
        }
        if (edit.owner() != null && !edit.owner().isBlank() && !edit.owner().strip().equals(action.owner())) {
            ownerFault("owner", edit.owner().strip(), faults);
        }
        return faults;
    }

    private static List<Fault> referenceFaults(EditAction edit, PlanBook book) {
        List<Fault> faults = new ArrayList<>();
        if (edit.pillar() != null && book.find(Pillar.class, edit.pillar().value()).isEmpty()) {
            faults.add(Fault.at("pillar", "plan.unknown.pillar"));
        }
        if (edit.leadAgency() != null && book.find(Agency.class, edit.leadAgency().value()).isEmpty()) {
            faults.add(Fault.at("leadAgency", "plan.unknown.agency"));
        }
        if (!edit.supportingAgencies().stream().allMatch(agency -> book.find(Agency.class, agency.value()).isPresent())) {
            faults.add(Fault.at("supportingAgencies", "plan.unknown.agency"));
        }
        if (!edit.kpis().stream().allMatch(kpi -> book.find(Kpi.class, kpi.value()).isPresent())) {
            faults.add(Fault.at("kpis", "plan.unknown.kpi"));
        }
        if (edit.goal() != null) {
            Goal goal = book.find(Goal.class, edit.goal().value()).orElse(null);
            if (goal == null) {
                faults.add(Fault.at("goal", "plan.unknown.goal"));
            } else if (edit.pillar() == null || !goal.pillarId().equals(edit.pillar().value())) {
                faults.add(Fault.at("goal", "plan.action.goalOfOtherPillar"));
            }
        }
        return faults;
    }

    static List<Fault> withdrawalFaults(Action action, String reason) {
        List<Fault> faults = new ArrayList<>();
        if (action.isWithdrawn()) {
            faults.add(Fault.of("plan.action.alreadyWithdrawn"));
        }
        if (reason.isBlank()) {
            faults.add(Fault.at("reason", "shared.required"));
        }
        tooLong(faults, "reason", reason, REASON_LENGTH);
        return faults;
    }

    /** Accountable is who has an active account; a name alone gets no task and no mail. */
    void ownerFault(String field, String username, List<Fault> faults) {
        if (people.find(username).filter(Person::active).isEmpty()) {
            faults.add(Fault.at(field, "plan.unknown.owner", username));
        }
    }

    static void tooLong(List<Fault> faults, String field, @Nullable String text, int most) {
        if (text != null && text.strip().length() > most) {
            faults.add(Fault.at(field, "shared.tooLong", most, text.strip().length()));
        }
    }

    private boolean numberTaken(@Nullable String number, Action action) {
        return number != null
                && actions.numbered(number.strip()).stream()
                        .anyMatch(other -> other.planId().equals(action.planId()) && !other.id().equals(action.id()));
    }
}
