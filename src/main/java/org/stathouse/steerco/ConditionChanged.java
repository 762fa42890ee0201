package org.stathouse.steerco;

/**
 * Published in the transaction in which a condition slips, is met or is waived.
 *
 * @param condition as it is now
 * @param openLeft how many conditions of the same decision are not closed yet
 */
public record ConditionChanged(ConditionView condition, int openLeft) {}
