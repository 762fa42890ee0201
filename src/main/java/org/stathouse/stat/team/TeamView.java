package org.stathouse.stat.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A Tiger Team with its charter.
 *
 * @param parentName the Stat that it belongs under; SteerCo where it belongs under none
 * @param stat the Stat of kind TIGER_TEAM in which it meets, once its charter is approved
 * @param lead user name
 * @param members user names of everybody else
 * @param memberNames their display names, in order
 * @param aboutNumber number of the item or case that asked for it
 * @param aboutPath where that case stands, below the product's address; none if it has no page or the person may not open it
 * @param end the present last day; {@code firstEnd} the one of the approved charter
 * @param lastReason the chair's last reason: for a return, a new end date or the end
 * @param steps what the person who looks may do now
 */
public record TeamView(
        UUID id,
        long version,
        String number,
        String name,
        @Nullable UUID parent,
        String parentName,
        @Nullable UUID stat,
        String lead,
        String leadName,
        Set<String> members,
        List<String> memberNames,
        String purpose,
        @Nullable String aboutNumber,
        @Nullable String aboutPath,
        TeamStatus status,
        @Nullable String objective,
        @Nullable String scope,
        @Nullable String milestones,
        @Nullable String measures,
        @Nullable LocalDate end,
        @Nullable LocalDate firstEnd,
        int extensions,
        @Nullable String lastReason,
        @Nullable String result,
        Instant setUpAt,
        @Nullable Instant endedAt,
        Set<TeamStep> steps) {

    public TeamView {
        members = Set.copyOf(members);
        memberNames = List.copyOf(memberNames);
        steps = Set.copyOf(steps);
    }
}
