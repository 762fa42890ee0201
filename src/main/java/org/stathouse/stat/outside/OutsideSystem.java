package org.stathouse.stat.outside;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.csv.Spelling;

/** A system outside Stathouse: what it may do, for which Stat, and the hash of its key. A revoked one keeps its name and its past. */
@Entity
@Table(name = "stat_outside_system")
class OutsideSystem {

    static final String CASE_TYPE = "stat-outside-system";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "stat_id")
    private UUID statId;

    @Column(name = "item_owner")
    private @Nullable String itemOwner;

    @Column(name = "may_report")
    private boolean mayReport;

    @Column(name = "may_open_items")
    private boolean mayOpenItems;

    @Column(name = "key_hash")
    private @Nullable String keyHash;

    @Column(name = "key_made_at")
    private Instant keyMadeAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoked_because")
    private @Nullable String revokedBecause;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    /** Written past the version, for using a key is no change that a person could be in the way of. */
    @Column(name = "last_used_at", insertable = false, updatable = false)
    private @Nullable Instant lastUsedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected OutsideSystem() {}

    @SuppressWarnings("NullAway.Init")
    OutsideSystem(OutsideSystemForm form, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.registeredBy = by;
        this.registeredAt = now;
        this.keyMadeAt = now;
        take(form);
    }

    /** Takes what a checked form says. */
    void take(OutsideSystemForm form) {
        name = Objects.requireNonNull(form.name()).strip();
        nameKey = Spelling.key(name);
        statId = Objects.requireNonNull(form.stat());
        itemOwner = form.itemOwner() == null || form.itemOwner().isBlank() ? null : form.itemOwner();
        mayReport = form.mayReport();
        mayOpenItems = form.mayOpenItems();
    }

    /** Gives it a new key; the one before is worth nothing any more. A revoked system is let in again by it. */
    OutsideKey newKey(Instant now) {
        OutsideKey key = OutsideKey.fresh(id);
        keyHash = key.hash();
        keyMadeAt = now;
        revokedAt = null;
        revokedBecause = null;
        return key;
    }

    void revoke(String reason, Instant now) {
        if (revokedAt != null) {
            throw new Conflict(Fault.of("stat.outside.revokedAlready", name));
        }
        keyHash = null;
        revokedAt = now;
        revokedBecause = reason;
    }

    /** What the audit trail compares; never the key. */
    Map<String, @Nullable Object> facts() {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("name", name);
        facts.put("stat", statId);
        facts.put("itemOwner", itemOwner);
        facts.put("mayReport", mayReport);
        facts.put("mayOpenItems", mayOpenItems);
        facts.put("keyMadeAt", keyMadeAt);
        facts.put("revokedBecause", revokedBecause);
        return facts;
    }

    OutsideSystemForm form() {
        return new OutsideSystemForm(name, statId, itemOwner, mayReport, mayOpenItems);
    }

    CaseRef ref() {
        return new CaseRef(CASE_TYPE, id);
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "A system is stored before anybody sees it");
    }

    String name() {
        return name;
    }

    UUID statId() {
        return statId;
    }

    @Nullable String itemOwner() {
        return itemOwner;
    }

    boolean mayReport() {
        return mayReport;
    }

    boolean mayOpenItems() {
        return mayOpenItems;
    }

    @Nullable String keyHash() {
        return keyHash;
    }

    Instant keyMadeAt() {
        return keyMadeAt;
    }

    @Nullable Instant revokedAt() {
        return revokedAt;
    }

    @Nullable String revokedBecause() {
        return revokedBecause;
    }

    String registeredBy() {
        return registeredBy;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    @Nullable Instant lastUsedAt() {
        return lastUsedAt;
    }
}
