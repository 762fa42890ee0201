package org.stathouse.plan;

import org.jspecify.annotations.Nullable;

/** A goal as people see it; the level is {@code plan} for a goal of the action plan, {@code agency} for one of an agency's own plan. */
public record GoalView(
        GoalId id,
        String plan,
        PillarId pillar,
        String pillarName,
        @Nullable String code,
        String text,
        @Nullable String lead,
        @Nullable String level,
        @Nullable String source) {}
