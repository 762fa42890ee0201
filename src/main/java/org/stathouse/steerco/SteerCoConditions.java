package org.stathouse.steerco;

import java.util.List;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;

/** Conditions seen from other features: setting them by an authority other than a SteerCo decision, and asking how they stand. */
public interface SteerCoConditions {

    /**
     * Sets conditions on a case by an authority other than a SteerCo decision, for example a Pillar Champion's resolution. The
     * caller has checked that the person may; each condition gets its process and its owner is told.
     *
     * @param number the case's number as people call it
     * @param title the case's title
     * @param authority who set them, in words that stand where otherwise the decision's number stands
     * @throws BusinessRuleViolation naming every fault at {@code conditions[i].task}, {@code conditions[i].owner}, …
     */
    List<ConditionView> impose(CaseRef subject, String number, String title, String authority, List<NewCondition> conditions);

    /** All conditions of a case in the order they were set, closed ones included, whoever asks. */
    List<ConditionView> of(CaseRef subject);
}
