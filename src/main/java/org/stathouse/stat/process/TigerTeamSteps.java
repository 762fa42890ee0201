package org.stathouse.stat.process;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.stat.team.TeamWork;
import org.stathouse.workflow.ProcessBean;

/** What the process {@code tiger-team} calls; each step forwards to a use case. */
@ProcessBean("tigerTeamSteps")
public class TigerTeamSteps {

    private final TeamWork work;

    TigerTeamSteps(TeamWork work) {
        this.work = work;
    }

    /** The team's last day. */
    public LocalDate end(String teamId) {
        return work.end(UUID.fromString(teamId));
    }

    /** The user name of who is asked first to decide; none if any chair is. */
    public @Nullable String decider(String teamId) {
        return work.decider(UUID.fromString(teamId));
    }

    /** Its end date has passed without a result. */
    public void endPassed(String teamId) {
        work.endPassed(UUID.fromString(teamId));
    }
}
