package org.stathouse.mpia.correspondence;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Grant;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.worklist.CaseJournal;

/** Writes down what happens in the correspondence, and tells those who work on the request. */
@Component
class MessageJournal {

    private final CaseJournal journal;
    private final People people;

    MessageJournal(CaseJournal journal, People people) {
        this.journal = journal;
        this.people = people;
    }

    void received(RequestSummary request, Message message) {
        record(request, message, "received", "Message from the requester (" + message.channel().label().toLowerCase(Locale.ROOT) + ").");
        tell(request, message, "message-received", "The requester of " + request.number() + " has written");
    }

    void sent(RequestSummary request, Message message) {
        record(request, message, "sent", message.mailedTo() == null ? "Message to the requester, on their page." : "Message to the requester, by mail and on their page.");
    }

    void lettered(RequestSummary request, Message message) {
        record(request, message, "lettered", "Letter to the requester: " + message.text() + ".");
    }

    /** A mail of ours came back: staff have to find another way to the requester. */
    void bounced(RequestSummary request, Message message, String address) {
        record(request, message, "bounced", "A mail to " + address + " could not be delivered.");
        tell(request, message, "mail-bounced", "Mail to the requester of " + request.number() + " comes back");
    }

    void automatic(RequestSummary request, Message message) {
        record(request, message, "auto-replied", "Automatic reply from the requester’s address.");
    }

    void noted(RequestSummary request, Message message) {
        record(request, message, "noted", "Note of a call or visit.");
    }

    void needsNoAnswer(RequestSummary request, Message message) {
        record(request, message, "needs-no-answer", "A message needs no answer: " + message.noAnswer());
    }

    private void record(RequestSummary request, Message message, String action, String summary) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("message", message.id().toString());
        facts.put("text", message.text());
        facts.put("files", message.documents().size());
        journal.record(request.ref(), "mpia-message." + action, summary, facts);
    }

    private void tell(RequestSummary request, Message message, String kind, String subject) {
        Map<String, Object> model = Map.of(
                "caseNumber", request.number(), "caseTitle", request.subject(), "text", message.text(), "files", message.documents().size());
        var news = new CaseJournal.News(request.ref(), subject, request.path(), model);
        journal.tell(workingOn(request), "mpia/" + kind, message.id().toString(), news);
    }

    /** The intake clerks, and the custodians of the agency that answers once there is one. */
    private Set<String> workingOn(RequestSummary request) {
        Set<String> usernames = new LinkedHashSet<>(journal.holding(Role.RECORDS_CLERK));
        UUID agency = request.agency();
        if (agency != null) {
            people.inGroups(List.of(Grant.of(Role.RECORDS_CUSTODIAN, agency).group())).stream()
                    .map(Person::username)
                    .forEach(usernames::add);
        }
        return usernames;
    }
}
