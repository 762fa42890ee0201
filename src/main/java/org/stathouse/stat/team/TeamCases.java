package org.stathouse.stat.team;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.search.SearchEntry;
import org.stathouse.search.SearchSource;
import org.stathouse.stat.StatReaders;
import org.stathouse.worklist.CaseFacets;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubject;

/** What the task list is told of Tiger Teams. */
@Component
@Transactional(readOnly = true)
class TeamCases implements WorkSubject, SearchSource {

    private final TeamAccess access;
    private final StatReaders readers;

    TeamCases(TeamAccess access, StatReaders readers) {
        this.access = access;
        this.readers = readers;
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
        CaseFacets facets = CaseFacets.NONE.withStat(team.stat() == null ? team.parent() : team.stat());
        return new CaseSummary(team.number(), "Tiger Team " + team.name(), waits ? team.lead() : null, facets);
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

    @Override
    public String kind() {
        return "Tiger Teams";
    }

    @Override
    public Optional<SearchEntry> entry(UUID caseId) {
        return access.find(caseId).map(team -> {
            Set<String> seenBy = new HashSet<>(team.members());
            seenBy.add(team.lead());
            Stream.of(team.parent(), team.stat()).filter(Objects::nonNull).map(StatReaders::of).forEach(seenBy::add);
            return SearchEntry.of(team.number(), "Tiger Team " + team.name(), team.purpose(), team.result()).readBy(seenBy);
        });
    }

    @Override
    public Set<String> keys(Actor actor) {
        return readers.keys(actor);
    }
}
