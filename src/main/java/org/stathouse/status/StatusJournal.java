package org.stathouse.status;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.audit.AuditTrail;
import org.stathouse.notification.Notice;
import org.stathouse.notification.Notices;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.CaseRef;

/** Writes what happened in the status cycle into the audit trail, and tells people of it. */
@Component
class StatusJournal {

    private final AuditTrail audit;
    private final Notices notices;

    StatusJournal(AuditTrail audit, Notices notices) {
        this.audit = audit;
        this.notices = notices;
    }

    /** @param action the past tense of what happened to the report, for example {@code submitted} */
    void record(StatusReport report, String action, String summary, Map<String, @Nullable Object> after) {
        record(report, action, summary, Map.of(), after);
    }

    void record(
            StatusReport report,
            String action,
            String summary,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after) {
        Map<String, @Nullable Object> state = new LinkedHashMap<>(after);
        state.put("state", report.state().name());
        String whole = "Report " + report.month() + " of " + report.subject().label() + " " + summary;
        audit.record(new AuditEvent(report.ref(), "report." + action, whole, before, state));
    }

    void record(CaseRef subject, String action, String summary, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        audit.record(new AuditEvent(subject, action, summary, before, after));
    }

    /**
     * Tells one person.
     *
     * @param kind which notice, below {@code status/}
     * @param occurrence what tells this time from others, so that each is told once
     * @param details what the template names beside recipient and link
     */
    void tell(String recipient, String kind, CaseRef about, Object occurrence, String subject, String path, Map<String, Object> details) {
        String key = about + "/" + kind + "/" + occurrence;
        notices.send(new Notice("status/" + kind, key, about, recipient, subject, path, details));
    }
}
