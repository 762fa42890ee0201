package org.stathouse.stat.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.stat.SessionBrief;
import org.stathouse.stat.SessionBriefs;
import org.stathouse.stat.SessionDirectory;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.SessionSummary;
import org.stathouse.stat.StatDirectory;

/** Answers the other parts about sessions. */
@Component
@Transactional(readOnly = true)
class SessionRegister implements SessionDirectory, SessionBriefs {

    private static final Set<SessionStatus> NOT_OVER = Set.of(SessionStatus.PLANNED, SessionStatus.IN_SESSION);

    private final SessionRepository sessions;
    private final SessionAccess access;
    private final SessionViews views;
    private final GroundworkRepository groundworks;
    private final AgencyPartRepository parts;
    private final SessionDecisionRepository decisions;
    private final StatDirectory stats;

    SessionRegister(
            SessionRepository sessions,
            SessionAccess access,
            SessionViews views,
            GroundworkRepository groundworks,
            AgencyPartRepository parts,
            SessionDecisionRepository decisions,
            StatDirectory stats) {
        this.sessions = sessions;
        this.access = access;
        this.views = views;
        this.groundworks = groundworks;
        this.parts = parts;
        this.decisions = decisions;
        this.stats = stats;
    }

    @Override
    public SessionSummary get(UUID session) {
        return summary(access.forReading(session));
    }

    @Override
    public List<SessionSummary> of(UUID stat) {
        return sessions.findByStatIdOrderByStartsAtDescIdDesc(stat).stream().map(this::summary).toList();
    }

    @Override
    public Optional<SessionSummary> next(UUID stat) {
        return sessions.findFirstByStatIdAndStatusInOrderByStartsAtAscIdAsc(stat, NOT_OVER).map(this::summary);
    }

    @Override
    public SessionBrief brief(UUID session) {
        StatSession found = access.forReading(session);
        Optional<Groundwork> groundwork = groundworks.findById(session);
        PreMemoDraft memo = groundwork.map(Groundwork::refreshedDraft).orElse(PreMemoDraft.EMPTY);
        return new SessionBrief(
                summary(found),
                groundwork.map(Groundwork::focus).orElseGet(() -> stats.focusOn(found.statId(), found.day())),
                orEmpty(memo.dataShows()),
                orEmpty(memo.questions()),
                orEmpty(memo.asks()),
                parts.findBySessionIdOrderByAgencyName(session).stream().flatMap(this::inputs).toList(),
                views.legalDates(found).stream().map(SessionRegister::legalDate).toList(),
                decisions.findBySessionIdOrderByRecordedAtAscIdAsc(session).stream().map(SessionDecision::text).toList(),
                found.attendance() == null ? List.of() : found.attendance().lines().filter(line -> !line.isBlank()).toList());
    }

    private SessionSummary summary(StatSession session) {
        return session.summary(stats.get(session.statId()).name());
    }

    private Stream<SessionBrief.AgencyInput> inputs(AgencyPart part) {
        return Stream.of(
                new SessionBrief.AgencyInput(part.agencyName(), "Input", part.input(), views.nameOf(part.inputBy()), part.inputAt()),
                new SessionBrief.AgencyInput(part.agencyName(), "Memo", part.memo(), views.nameOf(part.memoBy()), part.memoReceivedAt()));
    }

    private static SessionBrief.LegalDate legalDate(LegalDate date) {
        Boolean kept =
                switch (date.state()) {
                    case PENDING -> null;
                    case KEPT -> true;
                    case MISSED -> false;
                };
        return new SessionBrief.LegalDate(date.kind().label(), date.due(), date.arithmetic(), kept);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
