package org.stathouse.mpia.letter.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Grant;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.worklist.CaseJournal;
import org.stathouse.worklist.CaseJournal.News;

/** Tells staff of legal days, and writes alarms and lateness into the audit trail. Nothing of the requester stands in a notice. */
@Component
class WatchNotices {

    private final CaseJournal journal;
    private final People people;

    WatchNotices(CaseJournal journal, People people) {
        this.journal = journal;
        this.people = people;
    }

    /** The candidate groups that write the letters: intake clerks, and the custodians of the agency that answers. */
    List<String> writers(RequestSummary request) {
        List<String> groups = new ArrayList<>();
        groups.add(Grant.of(Role.RECORDS_CLERK).group());
        UUID agency = request.agency();
        if (agency != null) {
            groups.add(Grant.of(Role.RECORDS_CUSTODIAN, agency).group());
        }
        return groups;
    }

    void sound(RequestSummary request, Alarm alarm, LocalDate due) {
        Set<String> recipients = new LinkedHashSet<>(journal.holding(Role.RECORDS_SUPERVISOR));
        people.inGroups(writers(request)).stream().map(Person::username).forEach(recipients::add);
        journal.record(request.ref(), "mpia-alarm.sounded", alarm.label() + ".", Map.of("alarm", alarm.name(), "due", due.toString()));
        journal.tell(recipients, "mpia/alarm", alarm.name() + "/" + due, news(request, alarm.label(), due));
    }

    void recordLateness(RequestSummary request, LocalDate due) {
        journal.record(
                request.ref(),
                "mpia-ten-day-letter.missed",
                "The ten-day letter was not sent by " + due + "; by law this is a denial (GP §4-203(b)(3)).",
                Map.of("due", due.toString()));
    }

    void tellLateness(RequestSummary request, LocalDate due, LocalDate today) {
        journal.tell(
                journal.holding(Role.RECORDS_SUPERVISOR, Role.LAW_REVIEWER),
                "mpia/ten-day-letter-late",
                today.toString(),
                news(request, "The ten-day letter is late, which is a denial by law", due));
    }

    private static News news(RequestSummary request, String what, LocalDate due) {
        Map<String, Object> model = Map.of("caseNumber", request.number(), "caseTitle", request.subject(), "what", what, "due", due);
        return new News(request.ref(), request.number() + ": " + what, request.path(), model);
    }
}
