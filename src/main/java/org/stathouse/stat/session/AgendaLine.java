package org.stathouse.stat.session;

import org.jspecify.annotations.Nullable;

/** A question of the agenda as it is entered: how many minutes it takes, and who presents it, in words. */
public record AgendaLine(@Nullable String title, @Nullable Integer minutes, @Nullable String presenter) {}
