package org.stathouse.stat.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was learned in a session.
 *
 * @param nextAgenda a sketch of the next session's agenda
 */
@Embeddable
record Debrief(
        @Nullable String lessons,
        @Column(name = "next_agenda") @Nullable String nextAgenda,
        @Column(name = "debriefed_by") String by,
        @Column(name = "debriefed_at") Instant at) {}
