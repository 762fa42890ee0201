package org.stathouse.adjudication;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.stathouse.identity.People;

/** Records and tells that a case goes on to SteerCo. */
@Component
class Forwardings {

    private final RedCaseJournal journal;
    private final People people;

    Forwardings(RedCaseJournal journal, People people) {
        this.journal = journal;
        this.people = people;
    }

    void tell(RedCase redCase) {
        Forwarding forwarding = Objects.requireNonNull(redCase.forwarding(), "The case has been forwarded");
        String by = people.nameOf(forwarding.forwardedBy());
        journal.record(redCase, "forwarded", "forwarded to SteerCo by " + by, Map.of("reason", forwarding.forwardingReason()));
        journal.tell(
                journal.all(redCase),
                "forwarded",
                redCase.round(),
                redCase,
                "Red case " + redCase.number() + " goes to SteerCo",
                Map.of("by", by, "reason", forwarding.forwardingReason()));
    }
}
