package org.stathouse.steerco.meeting;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Role;
import org.stathouse.shared.DateTexts;
import org.stathouse.steerco.membership.MemberView;
import org.stathouse.steerco.membership.Members;
import org.stathouse.steerco.membership.SubstituteView;
import org.stathouse.worklist.CaseJournal;

/** Writes down what happens to meetings and tells those who sit on SteerCo. */
@Component
class MeetingJournal {

    private final CaseJournal journal;
    private final MeetingRepository meetings;
    private final MeetingViews views;
    private final Members members;
    private final DateTexts texts;

    MeetingJournal(CaseJournal journal, MeetingRepository meetings, MeetingViews views, Members members, DateTexts texts) {
        this.journal = journal;
        this.meetings = meetings;
        this.views = views;
        this.members = members;
        this.texts = texts;
    }

    /** Stores the meeting and writes down what happened to it. */
    void record(Meeting meeting, String action, String summary, Map<String, @Nullable Object> after) {
        meetings.saveAndFlush(meeting);
        Map<String, @Nullable Object> state = new LinkedHashMap<>(after);
        state.put("status", meeting.status().name());
        journal.record(meeting.ref(), "meeting." + action, "Meeting " + meeting.number() + " " + summary, state);
    }

    /** Stores the meeting where nothing of it but its version changed. */
    void store(Meeting meeting) {
        meetings.saveAndFlush(meeting);
    }

    /** Writes down something of an item, its votes included. */
    void record(Meeting meeting, AgendaItem item, String action, String summary, Map<String, @Nullable Object> after) {
        Map<String, @Nullable Object> state = new LinkedHashMap<>(after);
        state.put("case", item.subject().toString());
        state.put("state", item.state().name());
        String about = item.topic().number() + " “" + item.topic().title() + "”";
        journal.record(meeting.ref(), "agenda." + action, "Meeting " + meeting.number() + ", " + about + ": " + summary, state);
    }

    /** Tells the members in term on its day, their substitutes of that day, and the TMO. */
    void tell(Meeting meeting, String kind, String occurrence, String subject, Map<String, Object> details) {
        tell(invited(meeting), meeting, kind, occurrence, subject, details);
    }

    /** Tells the chair and the TMO. */
    void tellOffice(Meeting meeting, String kind, String occurrence, String subject, Map<String, Object> details) {
        Set<String> office = new LinkedHashSet<>(journal.holding(Role.TMO));
        office.addAll(journal.holding(Role.STEERCO_CHAIR));
        tell(office, meeting, kind, occurrence, subject, details);
    }

    private void tell(
            Set<String> whom, Meeting meeting, String kind, String occurrence, String subject, Map<String, Object> details) {
        Map<String, Object> model = new LinkedHashMap<>(details);
        model.put("caseNumber", meeting.number());
        model.put("caseTitle", views.title(meeting));
        model.put("when", texts.dateTime(meeting.startsAt()));
        model.put("place", meeting.place());
        model.put("cutOff", meeting.dates().cutOff());
        journal.tell(whom, "steerco/" + kind, occurrence, new CaseJournal.News(meeting.ref(), subject, MeetingCases.pathOf(meeting.id()), model));
    }

    /** User names of those who are told of it: who has a seat on its day, who stands in that day, and the TMO. */
    Set<String> invited(Meeting meeting) {
        Set<String> invited = new LinkedHashSet<>();
        for (MemberView member : members.inTerm(views.day(meeting))) {
            invited.add(member.person());
            member.substitutes().stream()
                    .filter(substitute -> substitute.isNamedOn(views.day(meeting)))
                    .map(SubstituteView::person)
                    .forEach(invited::add);
        }
        invited.addAll(journal.holding(Role.TMO));
        return invited;
    }
}
