package org.stathouse.stat;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A Stat, or a Tiger Team, as the parts of this module know it.
 *
 * @param name as people call it: {@code CleanStat}; file names begin with it
 * @param code the short form that numbers begin with: {@code CLEANSTAT}
 * @param parentId the Stat that set a Tiger Team up; none for a Stat
 * @param sponsor who stands behind it, in words: {@code Mayor}
 * @param chair user name of who leads its sessions and decides what is escalated
 * @param leadAnalyst user name of who answers for its preparation and verifies its items
 * @param analysts user names of all its analysts, the lead among them
 * @param agencies ids of the plan's agencies that take part
 * @param underCityCode whether City Code Art. 1 §61-4 sets the two dates of its sessions; never for a Tiger Team
 */
public record StatSummary(
        UUID id,
        StatKind kind,
        String name,
        String code,
        @Nullable UUID parentId,
        String sponsor,
        String chair,
        String leadAnalyst,
        Set<String> analysts,
        Set<UUID> agencies,
        Cadence cadence,
        boolean underCityCode,
        boolean active) {

    public StatSummary {
        analysts = Set.copyOf(analysts);
        agencies = Set.copyOf(agencies);
    }
}
