package org.stathouse.stat.catalog;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A Tiger Team to open (processes.md A.3 [P:W]). It meets every two weeks from its first day until somebody says otherwise.
 *
 * @param parent the Stat that sets it up, whose chair and analysts are the team's too; none if SteerCo does
 * @param chair user name of its chair where no Stat sets it up; ignored otherwise
 * @param lead user name of who leads it
 * @param members user names of everybody else in it
 * @param agencies ids of the plan's agencies that take part; empty for those of the parent
 * @param task what it is to bring about
 * @param firstDay the first day on which it may meet; its weekday is the team's
 */
public record NewTigerTeam(
        @Nullable UUID parent,
        @Nullable String chair,
        @Nullable String name,
        @Nullable String lead,
        Set<String> members,
        Set<UUID> agencies,
        @Nullable String task,
        LocalDate firstDay) {

    public NewTigerTeam {
        members = Set.copyOf(members);
        agencies = Set.copyOf(agencies);
    }
}
