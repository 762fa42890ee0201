package org.stathouse.plan;

import org.jspecify.annotations.Nullable;

/** A pillar as people see it. Pillars of several plans may share a name, so the plan is always told. */
public record PillarView(
        PillarId id, String plan, @Nullable String number, String name, @Nullable String leadRole, @Nullable String summary, @Nullable String source) {}
