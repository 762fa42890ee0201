package org.stathouse.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.audit.AuditTrail;
import org.stathouse.identity.People;
import org.stathouse.notification.Notice;
import org.stathouse.notification.Notices;
import org.stathouse.shared.AuditEvent;

/** Writes what happened to a proposal into the audit trail, and tells people of it. */
@Component
class IntakeJournal {

    private final AuditTrail audit;
    private final Notices notices;
    private final People people;

    IntakeJournal(AuditTrail audit, Notices notices, People people) {
        this.audit = audit;
        this.notices = notices;
        this.people = people;
    }

    /** @param action the past tense of what happened, for example {@code submitted} */
    void record(Proposal proposal, String action, String summary, Map<String, @Nullable Object> after) {
        record(proposal, action, summary, Map.of(), after);
    }

    void record(
            Proposal proposal,
            String action,
            String summary,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after) {
        Map<String, @Nullable Object> state = new LinkedHashMap<>(after);
        state.put("status", proposal.status().name());
        audit.record(new AuditEvent(proposal.ref(), "proposal." + action, proposal.label() + " " + summary, before, state));
    }

    /**
     * Tells one person.
     *
     * @param kind which notice, below {@code intake/}
     * @param occurrence how often this has happened to the case, so that each is told once
     * @param details what the template names beside number, title, recipient and path
     */
    void tell(String recipient, String kind, int occurrence, Proposal proposal, String subject, Map<String, Object> details) {
        String path = "intake/proposals/" + proposal.id();
        Map<String, Object> model = new LinkedHashMap<>(details);
        model.put("number", proposal.label());
        model.put("title", proposal.titleOrNone());
        model.put("recipientName", people.nameOf(recipient));
        String key = proposal.ref() + "/" + kind + "/" + occurrence;
        notices.send(new Notice("intake/" + kind, key, proposal.ref(), recipient, subject, path, model));
    }
}
