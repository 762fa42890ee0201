package org.stathouse.adjudication;

import org.jspecify.annotations.Nullable;

/**
 * Hands the recovery plan in.
 *
 * @param version of the draft that was read; none to take whatever is saved
 * @param plan what it says; none to hand in the saved draft
 */
public record HandInRecoveryPlan(@Nullable Long version, @Nullable RecoveryPlanForm plan) {}
