package org.stathouse.stat.team;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What a team's charter says; its people and its last day are the team's own. */
@Embeddable
record Charter(@Nullable String objective, @Nullable String scope, @Nullable String milestones, @Nullable String measures) {

    static final Charter UNWRITTEN = new Charter(null, null, null, null);
}
