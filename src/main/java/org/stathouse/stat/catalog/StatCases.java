package org.stathouse.stat.catalog;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatSummary;
import org.stathouse.worklist.CaseFacets;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubject;

/** What the task list and the history are told of Stats. */
@Component
@Transactional(readOnly = true)
class StatCases implements WorkSubject {

    private final StatDirectory directory;

    StatCases(StatDirectory directory) {
        this.directory = directory;
    }

    @Override
    public String caseType() {
        return Stat.CASE_TYPE;
    }

    @Override
    public CaseSummary summarize(UUID caseId) {
        StatSummary stat = directory.get(caseId);
        return new CaseSummary(stat.code(), stat.name(), null, CaseFacets.NONE.withStat(caseId));
    }

    @Override
    public boolean maySee(Actor actor, UUID caseId) {
        return directory.mayRead(actor, caseId);
    }

    @Override
    public boolean maySeeAll(Actor actor) {
        return directory.mayReadAll(actor);
    }

    @Override
    public String path(UUID caseId) {
        return "stat/stats/" + caseId;
    }
}
