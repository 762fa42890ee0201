package org.stathouse.intake;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which fields of a form differ, with their values before and after, for the audit trail. */
record FormChanges(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {

    static FormChanges between(ProposalForm old, ProposalForm entered) {
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        for (RecordComponent field : ProposalForm.class.getRecordComponents()) {
            Object was = value(field, old);
            Object is = value(field, entered);
            if (!Objects.equals(was, is)) {
                before.put(field.getName(), was == null ? null : was.toString());
                after.put(field.getName(), is == null ? null : is.toString());
            }
        }
        return new FormChanges(before, after);
    }

    boolean isEmpty() {
        return after.isEmpty();
    }

    private static @Nullable Object value(RecordComponent field, ProposalForm form) {
        try {
            return field.getAccessor().invoke(form);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException(field.getName(), unreadable);
        }
    }
}
