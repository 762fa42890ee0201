package org.stathouse.steerco.condition;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What a condition asks, once nothing is missing any more.
 *
 * @param owner user name of the one person who answers for it
 * @param due the last day, in the City's time zone
 * @param evidence what will show that it is met
 */
@Embeddable
record ConditionTerms(String task, String owner, LocalDate due, String evidence) {

    ConditionTerms dueOn(LocalDate day) {
        return new ConditionTerms(task, owner, day, evidence);
    }
}
