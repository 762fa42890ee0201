package org.stathouse.stat.team;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An analyst's answer to a topic.
 *
 * @param placed whether a Stat takes it up
 * @param stat on whose next agenda it goes, if it is placed
 * @param reason why no Stat takes it up, if it is declined
 */
public record PlaceTopic(@Nullable Boolean placed, @Nullable UUID stat, @Nullable String reason) {}
