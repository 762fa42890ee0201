package org.stathouse.steerco.process;

import java.time.LocalDate;
import java.util.UUID;
import org.stathouse.steerco.condition.ConditionFulfilment;
import org.stathouse.workflow.ProcessBean;

/** What the process {@code steerco-condition} calls; each step forwards to a use case. */
@ProcessBean("conditionSteps")
public class ConditionSteps {

    private final ConditionFulfilment fulfilment;

    ConditionSteps(ConditionFulfilment fulfilment) {
        this.fulfilment = fulfilment;
    }

    /** The last day on which the condition is in time. */
    public LocalDate due(String conditionId) {
        return fulfilment.due(UUID.fromString(conditionId));
    }

    /** Its last day has passed without evidence. */
    public void slip(String conditionId) {
        fulfilment.slip(UUID.fromString(conditionId));
    }
}
