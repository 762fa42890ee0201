package org.stathouse.stat.team;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubject;

/** What the task list is told of Tiger Teams. */
@Component
@Transactional(readOnly = true)
class TeamCases implements WorkSubject {

    private final TeamAccess access;

    TeamCases(TeamAccess access) {
        this.access = access;
    }

    @Override
    public String caseType() {
        return TigerTeam.CASE_TYPE;
    }

    /** While a chair decides, the lead waits. */
    @Override
    public CaseSummary summarize(UUID caseId) {
        TigerTeam team = access.forReading(caseId);
        boolean waits = team.status() == TeamStatus.REVIEW || team.status() == TeamStatus.REPORTED;
        return new CaseSummary(team.number(), "Tiger Team " + team.name(), waits ? team.lead() : null);
    }

    @Override
    public boolean maySee(Actor actor, UUID caseId) {
        return access.find(caseId).filter(team -> access.maySee(actor, team)).isPresent();
    }

    @Override
    public boolean maySeeAll(Actor actor) {
        return access.maySeeAll(actor);
    }

    @Override
    public String path(UUID caseId) {
        return TeamJournal.pathOf(access.forReading(caseId));
    }
}
