package org.stathouse.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns stored rows into entries that people read: the two states become a list of changed fields. */
@Component
class AuditEntries {

    private final JsonMapper mapper = JsonMapper.shared();

    AuditEntry of(AuditRow row) {
        return new AuditEntry(
                row.seq(),
                row.at(),
                row.actor(),
                row.actorName(),
                row.onBehalfOf(),
                row.subject(),
                row.action(),
                row.summary(),
                changes(row),
                row.previousHash(),
                row.hash());
    }

    private List<AuditEntry.Change> changes(AuditRow row) {
        JsonNode before = mapper.readTree(row.before());
        JsonNode after = mapper.readTree(row.after());
        TreeSet<String> fields = new TreeSet<>(before.propertyNames());
        fields.addAll(after.propertyNames());
        List<AuditEntry.Change> changes = new ArrayList<>();
        for (String field : fields) {
            String was = text(before.get(field));
            String is = text(after.get(field));
            if (!Objects.equals(was, is)) {
                changes.add(new AuditEntry.Change(field, was, is));
            }
        }
        return changes;
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        return value.isString() ? value.stringValue() : value.toString();
    }
}
