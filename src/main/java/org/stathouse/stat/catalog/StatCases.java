package org.stathouse.stat.catalog;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.search.SearchEntry;
import org.stathouse.search.SearchSource;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatKind;
import org.stathouse.stat.StatReaders;
import org.stathouse.stat.StatSummary;
import org.stathouse.worklist.CaseFacets;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubject;

/** What the task list and the history are told of Stats. */
@Component
@Transactional(readOnly = true)
class StatCases implements WorkSubject, SearchSource {

    private final StatDirectory directory;
    private final StatReaders readers;

    StatCases(StatDirectory directory, StatReaders readers) {
        this.directory = directory;
        this.readers = readers;
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

    @Override
    public String kind() {
        return "Stats";
    }

    /** Tiger Teams are found as such. */
    @Override
    public Optional<SearchEntry> entry(UUID caseId) {
        return directory.find(caseId)
                .filter(stat -> stat.kind() == StatKind.STAT)
                .map(stat -> SearchEntry.of(stat.code(), stat.name(), stat.sponsor()).readBy(Set.of(StatReaders.of(caseId))));
    }

    @Override
    public Set<String> keys(Actor actor) {
        return readers.keys(actor);
    }
}
