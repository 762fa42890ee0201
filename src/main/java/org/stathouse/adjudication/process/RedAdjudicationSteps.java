package org.stathouse.adjudication.process;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.adjudication.ConditionWatch;
import org.stathouse.adjudication.Escalation;
import org.stathouse.adjudication.StepPeople;
import org.stathouse.workflow.ProcessBean;

/** What the process {@code red-adjudication} calls; each step forwards to a use case. */
@ProcessBean("redAdjudicationSteps")
public class RedAdjudicationSteps {

    private final StepPeople people;
    private final Escalation escalation;
    private final ConditionWatch conditions;

    RedAdjudicationSteps(StepPeople people, Escalation escalation, ConditionWatch conditions) {
        this.people = people;
        this.escalation = escalation;
        this.conditions = conditions;
    }

    /** The user name of the action's owner, none if it has none. */
    public @Nullable String owner(String caseId) {
        return people.owner(UUID.fromString(caseId)).orElse(null);
    }

    /** The candidate groups of the plan of an action without an owner. */
    public List<String> planGroups(String caseId) {
        return people.planGroups(UUID.fromString(caseId));
    }

    /** The candidate groups of the champion's task. */
    public List<String> championGroups(String caseId) {
        return people.championGroups(UUID.fromString(caseId));
    }

    /** Tells the chair that SteerCo has not decided yet. */
    public void tellChair(String caseId) {
        escalation.tellChair(UUID.fromString(caseId));
    }

    /** Lets a paused action go on. */
    public void resumeAction(String caseId) {
        conditions.resumeAction(UUID.fromString(caseId));
    }

    /** Whether all conditions were closed during the pause. */
    public boolean isBeforeTmo(String caseId) {
        return conditions.isBeforeTmo(UUID.fromString(caseId));
    }
}
