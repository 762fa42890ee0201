package org.stathouse.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.audit.AuditTrail;
import org.stathouse.notification.Notice;
import org.stathouse.notification.Notices;
import org.stathouse.shared.AuditEvent;

/** Writes what happened to a proposal into the audit trail, and tells people of it. */
@Component
class IntakeJournal {

    private final AuditTrail audit;
    private final Notices notices;

    IntakeJournal(AuditTrail audit, Notices notices) {
        this.audit = audit;
        this.notices = notices;
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
     * @param details what the template names beside number and title of the case, recipient and link
     */
    void tell(String recipient, String kind, int occurrence, Proposal proposal, String subject, Map<String, Object> details) {
        String path = "intake/proposals/" + proposal.id();
        Map<String, Object> model = new LinkedHashMap<>(details);
        model.put("caseNumber", proposal.label());
        model.put("caseTitle", proposal.titleOrNone());
        String key = proposal.ref() + "/" + kind + "/" + occurrence;
        notices.send(new Notice("intake/" + kind, key, proposal.ref(), recipient, subject, path, model));
    }
}
