package org.stathouse.stat.session;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.stat.StatDirectory;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubject;

/** What the task list is told of sessions. */
@Component
@Transactional(readOnly = true)
class SessionCases implements WorkSubject {

    private final SessionRepository sessions;
    private final SessionAccess access;
    private final SessionViews views;
    private final StatDirectory stats;

    SessionCases(SessionRepository sessions, SessionAccess access, SessionViews views, StatDirectory stats) {
        this.sessions = sessions;
        this.access = access;
        this.views = views;
        this.stats = stats;
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
        return new CaseSummary(session.number(), views.title(session), null);
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
}
