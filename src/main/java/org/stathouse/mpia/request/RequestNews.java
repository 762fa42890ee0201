package org.stathouse.mpia.request;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Grant;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.mpia.Outcome;
import org.stathouse.worklist.CaseJournal;

/** Tells records staff of what no task tells them. */
@Component
class RequestNews {

    private final CaseJournal journal;
    private final People people;

    RequestNews(CaseJournal journal, People people) {
        this.journal = journal;
        this.people = people;
    }

    /** The custodian hears of the end; the supervisors do where a litigation hold keeps everything from being purged. */
    void closed(Request request, Outcome outcome) {
        Map<String, Object> model = model(request);
        model.put("outcome", outcome.label());
        String occurrence = "closed-" + request.reopenings();
        tell(custodians(request), "request-closed", occurrence, request, request.number() + " is closed: " + outcome.label(), model);
        LitigationHold hold = request.hold();
        if (hold != null) {
            model.put("hold", hold.reason());
            tell(
                    journal.holding(Role.RECORDS_SUPERVISOR),
                    "closed-under-hold",
                    occurrence,
                    request,
                    request.number() + " is closed and stays under a litigation hold",
                    model);
        }
    }

    /** Whoever reviewed, searched or answers for it hears that it is open again. */
    void reopened(Request request, String reason) {
        Map<String, Object> model = model(request);
        model.put("reason", reason);
        tell(custodians(request), "request-reopened", "reopened-" + request.reopenings(), request, request.number() + " is open again", model);
    }

    private Set<String> custodians(Request request) {
        Place agency = request.agency();
        Set<String> usernames = new LinkedHashSet<>();
        if (agency != null) {
            people.inGroups(Set.of(Grant.of(Role.RECORDS_CUSTODIAN, agency.id()).group())).stream().map(Person::username).forEach(usernames::add);
        }
        return usernames;
    }

    private static Map<String, Object> model(Request request) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("caseNumber", request.number());
        model.put("caseTitle", request.wanted().subject());
        return model;
    }

    private void tell(Collection<String> recipients, String kind, String occurrence, Request request, String subject, Map<String, Object> model) {
        var news = new CaseJournal.News(RequestJournal.ref(request), subject, RequestViews.summary(request).path(), model);
        journal.tell(recipients, "mpia/" + kind, occurrence, news);
    }
}
