package org.stathouse.stat.team;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A topic that SteerCo gave to the Stats.
 *
 * @param aboutPath where the case stands, below the product's address; none if the person may not open it
 * @param personName display name of who is to bring it, if SteerCo named somebody
 * @param session number of the session that takes it up
 * @param reason why no Stat takes it up
 */
public record TopicView(
        UUID id,
        String number,
        String text,
        String aboutNumber,
        String aboutTitle,
        @Nullable String aboutPath,
        String decisionNumber,
        @Nullable String personName,
        TopicStatus status,
        @Nullable UUID stat,
        @Nullable String statName,
        @Nullable String session,
        @Nullable String reason,
        Instant givenAt) {}
