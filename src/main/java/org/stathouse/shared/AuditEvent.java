package org.stathouse.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change of business state: what was changed, what happened as {@code noun.past-tense} ({@code proposal.submitted}), one
 * sentence for people, and the changed fields before and after. Services and features hand it to {@code audit.AuditTrail};
 * platform modules, which stand below {@code audit}, publish it as a Spring event inside their transaction.
 */
public record AuditEvent(
        CaseRef subject, String action, String summary, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {

    /** An event that changed no single field worth naming. */
    public static AuditEvent of(CaseRef subject, String action, String summary) {
        return new AuditEvent(subject, action, summary, Map.of(), Map.of());
    }

    /** An event of which only the state afterwards is told. */
    public static AuditEvent of(CaseRef subject, String action, String summary, Map<String, @Nullable Object> after) {
        return new AuditEvent(subject, action, summary, Map.of(), after);
    }
}
