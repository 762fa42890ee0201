package org.stathouse.stat.session;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.StatDirectory;

/** What has been prepared for a session, as people see it. */
@Component
class GroundworkViews {

    private final SessionRepository sessions;
    private final GroundworkRepository groundworks;
    private final AgendaEntryRepository agenda;
    private final AgencyPartRepository parts;
    private final SessionViews views;
    private final StatDirectory stats;

    GroundworkViews(
            SessionRepository sessions,
            GroundworkRepository groundworks,
            AgendaEntryRepository agenda,
            AgencyPartRepository parts,
            SessionViews views,
            StatDirectory stats) {
        this.sessions = sessions;
        this.groundworks = groundworks;
        this.agenda = agenda;
        this.parts = parts;
        this.views = views;
        this.stats = stats;
    }

    GroundworkView view(StatSession session) {
        Groundwork groundwork = groundworks.findById(session.id()).orElseThrow();
        Groundwork.Mark reviewed = groundwork.reviewed();
        Groundwork.Mark released = groundwork.released();
        return new GroundworkView(
                session.id(),
                groundwork.version(),
                groundwork.focus() == null ? stats.focusOn(session.statId(), session.day()) : groundwork.focus(),
                groundwork.questions(),
                agenda.findBySessionIdOrderByPosition(session.id()).stream().map(AgendaEntry::view).toList(),
                parts.findBySessionIdOrderByAgencyName(session.id()).stream().map(part -> part.view(views::nameOf)).toList(),
                groundwork.draft(),
                groundwork.drafters().stream().sorted().map(writer -> String.valueOf(views.nameOf(writer))).toList(),
                groundwork.approved(),
                groundwork.findings(),
                reviewed == null ? null : views.nameOf(reviewed.person()),
                groundwork.returns(),
                groundwork.refreshedDraft(),
                released == null ? null : released.at(),
                groundwork.packetNote(),
                nextAgendaOfLast(session));
    }

    /** The sketch that the last session's debrief left for this one. */
    private @Nullable String nextAgendaOfLast(StatSession session) {
        return sessions.findByStatIdAndStatusOrderByStartsAtDescIdDesc(session.statId(), SessionStatus.CLOSED).stream()
                .filter(earlier -> earlier.startsAt().isBefore(session.startsAt()))
                .findFirst()
                .map(StatSession::debrief)
                .map(Debrief::nextAgenda)
                .orElse(null);
    }
}
