package org.stathouse.operations;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.audit.AuditTrail;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Fault;

/** Writes into the audit trail what an operator did, at the case or at the version of the process. */
@Component
class OperatorJournal {

    /** The longest reason, in characters. */
    static final int LONGEST_REASON = 1000;

    private static final String DEFINITION = "process-definition";

    private final AuditTrail audit;

    OperatorJournal(AuditTrail audit) {
        this.audit = audit;
    }

    void record(CaseRef about, String action, String summary, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        audit.record(new AuditEvent(about, action, summary, before, after));
    }

    /** What the trail calls a version of a process: it has no id of its own that outlives the engine's tables. */
    static CaseRef version(String processKey, int version) {
        return new CaseRef(DEFINITION, UUID.nameUUIDFromBytes((processKey + ":" + version).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The reason without the space around it.
     *
     * @throws BusinessRuleViolation at {@code reason} if there is none, or it is too long
     */
    static String reason(@Nullable String given) {
        BusinessRuleViolation.throwIfAny(against(given));
        return strip(given);
    }

    /** What is wrong with a reason. */
    static List<Fault> against(@Nullable String given) {
        String reason = strip(given);
        if (reason.isEmpty()) {
            return List.of(Fault.at("reason", "shared.required"));
        }
        return reason.length() > LONGEST_REASON
                ? List.of(Fault.at("reason", "shared.tooLong", LONGEST_REASON, reason.length()))
                : List.of();
    }

    private static String strip(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
