package org.stathouse.raid;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.audit.AuditTrail;
import org.stathouse.shared.Changes;

/** Writes what happened to an item into the audit trail, by the columns of its file. */
@Component
class RaidJournal {

    private final AuditTrail audit;
    private final ItemNaming naming;

    RaidJournal(AuditTrail audit, ItemNaming naming) {
        this.audit = audit;
        this.naming = naming;
    }

    /** How the item stands now, to be held against how it stands after a change. */
    Map<String, @Nullable Object> facts(RaidItem item) {
        return ItemFacts.of(item, naming.of(List.of(item)));
    }

    /** @param done the past tense of what happened, for example {@code created} */
    void recordNew(RaidItem item, String done, String summary) {
        record(item, Changes.creating(facts(item)), done, summary);
    }

    /** Writes what differs from before, if anything does. */
    void recordChange(RaidItem item, Map<String, @Nullable Object> before, String done, String summary) {
        Changes changes = Changes.between(before, facts(item));
        if (!changes.isEmpty()) {
            record(item, changes, done, summary);
        }
    }

    /** Writes a step that counts even where no field differs: SteerCo may let things stand. */
    void recordStep(RaidItem item, Map<String, @Nullable Object> before, String done, String summary) {
        record(item, Changes.between(before, facts(item)), done, summary);
    }

    private void record(RaidItem item, Changes changes, String done, String summary) {
        audit.record(changes.event(item.ref(), RaidItem.CASE_TYPE + "." + done, summary));
    }
}
