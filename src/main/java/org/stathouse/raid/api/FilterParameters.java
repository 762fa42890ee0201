package org.stathouse.raid.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PillarId;
import org.stathouse.raid.RaidFilter;
import org.stathouse.raid.RaidStatus;
import org.stathouse.raid.RaidType;

/**
 * The filter of a list as query parameters, all optional.
 *
 * @param q words that must occur in number, title or description
 * @param owner user name; {@code -} for items without an owner
 */
record FilterParameters(
        @Nullable String q,
        @Nullable RaidType type,
        @Nullable RaidStatus status,
        @Nullable String owner,
        @Nullable UUID pillar,
        @Nullable UUID action,
        @Nullable UUID meeting,
        @Nullable Boolean overdue,
        @Nullable Integer minScore,
        @Nullable Boolean crossAgency) {

    RaidFilter filter() {
        return new RaidFilter(
                q, type, status, owner, pillar == null ? null : new PillarId(pillar), action == null ? null : new ActionId(action), meeting,
                Boolean.TRUE.equals(overdue), minScore, Boolean.TRUE.equals(crossAgency));
    }
}
