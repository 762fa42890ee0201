package org.stathouse.steerco.condition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.stathouse.shared.CaseRef;

/**
 * Where a condition belongs: what set it, and the case it was set on.
 *
 * @param number as people call it
 * @param position its place among those set together, from 1
 * @param authority the decision's number, or who set it in words
 */
@Embeddable
record ConditionPlace(
        String number,
        int position,
        @Column(name = "source_id") UUID sourceId,
        String authority,
        @Column(name = "subject_type") String subjectType,
        @Column(name = "subject_id") UUID subjectId,
        @Column(name = "case_number") String caseNumber,
        @Column(name = "case_title") String caseTitle) {

    static ConditionPlace of(ConditionOrigin origin, int position) {
        return new ConditionPlace(
                origin.number() + "-" + position,
                position,
                origin.sourceId(),
                origin.authority(),
                origin.subject().type(),
                origin.subject().id(),
                origin.caseNumber(),
                origin.caseTitle());
    }

    /** The case in words. */
    String about() {
        return caseNumber + ": " + caseTitle;
    }

    CaseRef subject() {
        return new CaseRef(subjectType, subjectId);
    }
}
