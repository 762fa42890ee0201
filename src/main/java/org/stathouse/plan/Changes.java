package org.stathouse.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.AuditEvent;

/** What differs between a record's facts before and after: only the fields that changed. */
record Changes(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {

    static Changes between(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
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
    static Changes creating(Map<String, @Nullable Object> facts) {
        return between(Map.of(), facts);
    }

    boolean isEmpty() {
        return after.isEmpty();
    }

    AuditEvent event(PlanRecord record, String verb, String summary) {
        return new AuditEvent(record.subject(), record.type() + "." + verb, summary, before, after);
    }
}
