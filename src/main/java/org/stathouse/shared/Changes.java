package org.stathouse.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What differs between a record's facts before and after: only the fields that changed. */
public record Changes(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {

    /** The fields of which the facts afterwards say something else. */
    public static Changes between(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        Map<String, @Nullable Object> was = new LinkedHashMap<>();
        Map<String, @Nullable Object> is = new LinkedHashMap<>();
        after.forEach((field, value) -> {
            if (!Objects.equals(before.get(field), value)) {
                was.put(field, before.get(field));
                is.put(field, value);
            }
        });
        return new Changes(was, is);
    }

    /** Everything that a new record holds. */
    public static Changes creating(Map<String, @Nullable Object> facts) {
        return between(Map.of(), facts);
    }

    public boolean isEmpty() {
        return after.isEmpty();
    }

    /** The change as the audit trail keeps it. */
    public AuditEvent event(CaseRef subject, String action, String summary) {
        return new AuditEvent(subject, action, summary, before, after);
    }
}
