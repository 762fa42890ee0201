package org.stathouse.steerco.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Role;
import org.stathouse.search.SearchEntry;
import org.stathouse.search.SearchSource;
import org.stathouse.steerco.MeetingName;
import org.stathouse.steerco.MeetingNames;
import org.stathouse.steerco.office.Rights;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubject;

/** What the task list and other features are told of meetings. */
@Component
@Transactional(readOnly = true)
class MeetingCases implements WorkSubject, SearchSource, MeetingNames {

    private final MeetingRepository meetings;
    private final MeetingAccess access;
    private final MeetingViews views;
    private final Rights rights;

    MeetingCases(MeetingRepository meetings, MeetingAccess access, MeetingViews views, Rights rights) {
        this.meetings = meetings;
        this.access = access;
        this.views = views;
        this.rights = rights;
    }

    static String pathOf(UUID meeting) {
        return "steerco/meetings/" + meeting;
    }

    @Override
    public String caseType() {
        return Meeting.CASE_TYPE;
    }

    @Override
    public String kind() {
        return "SteerCo meetings";
    }

    @Override
    public CaseSummary summarize(UUID caseId) {
        Meeting meeting = access.forReading(caseId);
        return new CaseSummary(meeting.number(), views.title(meeting), null);
    }

    @Override
    public boolean maySee(Actor actor, UUID caseId) {
        return rights.readsAll(actor) && meetings.existsById(caseId);
    }

    @Override
    public boolean maySeeAll(Actor actor) {
        return rights.readsAll(actor);
    }

    @Override
    public String path(UUID caseId) {
        return pathOf(caseId);
    }

    /** Who reads none of SteerCo’s meetings finds none; all others find each. */
    @Override
    public Optional<SearchEntry> entry(UUID caseId) {
        return meetings.findById(caseId)
                .map(meeting -> SearchEntry.of(meeting.number(), views.title(meeting)).readBy(Set.of(Role.STEERCO_MEMBER.name())));
    }

    @Override
    public List<MeetingName> find(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : meetings.findByIdInOrderByStartsAt(ids).stream().map(this::name).toList();
    }

    @Override
    public List<MeetingName> all() {
        return meetings.findAllByOrderByStartsAtDescIdDesc().stream().map(this::name).toList();
    }

    private MeetingName name(Meeting meeting) {
        return new MeetingName(meeting.id(), meeting.number(), views.day(meeting));
    }
}
