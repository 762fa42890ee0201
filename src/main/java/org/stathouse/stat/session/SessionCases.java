package org.stathouse.stat.session;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.search.SearchEntry;
import org.stathouse.search.SearchSource;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatReaders;
import org.stathouse.worklist.CaseFacets;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubject;

/** What the task list is told of sessions. */
@Component
@Transactional(readOnly = true)
class SessionCases implements WorkSubject, SearchSource {

    private final SessionRepository sessions;
    private final SessionAccess access;
    private final SessionViews views;
    private final StatDirectory stats;
    private final StatReaders readers;

    SessionCases(SessionRepository sessions, SessionAccess access, SessionViews views, StatDirectory stats, StatReaders readers) {
        this.sessions = sessions;
        this.access = access;
        this.views = views;
        this.stats = stats;
        this.readers = readers;
    }

    static String pathOf(UUID session) {
        return "stat/sessions/" + session;
    }

    @Override
    public String caseType() {
        return StatSession.CASE_TYPE;
    }

    @Override
    public CaseSummary summarize(UUID caseId) {
        StatSession session = access.forReading(caseId);
        return new CaseSummary(session.number(), views.title(session), null, CaseFacets.NONE.withStat(session.statId()));
    }

    @Override
    public boolean maySee(Actor actor, UUID caseId) {
        return sessions.statOf(caseId).filter(stat -> stats.mayRead(actor, stat)).isPresent();
    }

    @Override
    public boolean maySeeAll(Actor actor) {
        return stats.mayReadAll(actor);
    }

    @Override
    public String path(UUID caseId) {
        return pathOf(caseId);
    }

    @Override
    public String kind() {
        return "Stat sessions";
    }

    @Override
    public Optional<SearchEntry> entry(UUID caseId) {
        return sessions.findById(caseId)
                .map(session -> SearchEntry.of(session.number(), views.title(session)).readBy(Set.of(StatReaders.of(session.statId()))));
    }

    @Override
    public Set<String> keys(Actor actor) {
        return readers.keys(actor);
    }
}
