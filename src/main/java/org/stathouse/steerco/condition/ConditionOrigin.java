package org.stathouse.steerco.condition;

import java.util.UUID;
import org.stathouse.shared.CaseRef;

/**
 * What sets conditions: a decision, or another authority.
 *
 * @param sourceId id of the decision, or one that stands for the other authority's act
 * @param number what the conditions' own numbers begin with
 * @param authority the decision's number, or who set them in words
 */
public record ConditionOrigin(UUID sourceId, String number, String authority, CaseRef subject, String caseNumber, String caseTitle) {}
