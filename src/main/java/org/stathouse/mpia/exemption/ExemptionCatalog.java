package org.stathouse.mpia.exemption;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.audit.AuditTrail;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Changes;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;

/**
 * The exemption catalogue (mpia.md §4). Everybody who is signed in reads it, for the law is public; a records supervisor or a Law reviewer
 * keeps it, each change with a reason. A stale version is a {@link Conflict}.
 */
@Service
@Transactional
public class ExemptionCatalog {

    private final CatalogRows rows;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Deadlines deadlines;

    ExemptionCatalog(CatalogRows rows, AuditTrail audit, CurrentActor actor, Deadlines deadlines) {
        this.rows = rows;
        this.audit = audit;
        this.actor = actor;
        this.deadlines = deadlines;
    }

    /** The parts of Subtitle 3 that a row may stand in. */
    public static List<String> parts() {
        return CatalogPolicy.PARTS;
    }

    /** All rows by code, those that are off included. */
    @Transactional(readOnly = true)
    public List<ExemptionView> list() {
        return rows.byCode().stream().map(this::view).toList();
    }

    @Transactional(readOnly = true)
    public ExemptionView get(UUID id) {
        return view(find(id));
    }

    /** Whether the signed-in person keeps the catalogue. */
    @Transactional(readOnly = true)
    public boolean mayKeep() {
        return actor.get().hasAny(Role.RECORDS_SUPERVISOR, Role.LAW_REVIEWER);
    }

    /**
     * Adds a row, switched off.
     *
     * @throws BusinessRuleViolation naming every fault at its field of {@link ExemptionForm}, or at {@code reason}
     */
    public ExemptionView add(ExemptionForm form, @Nullable String reason) {
        requireKeeper();
        check(form, null, reason);
        CatalogRow row = rows.saveAndFlush(new CatalogRow(form));
        record(row, Map.of(), reason, "added");
        return view(row);
    }

    /** Changes a row; faults like {@link #add}. Entries that cite it already stay. */
    public ExemptionView change(UUID id, long version, ExemptionForm form, @Nullable String reason) {
        CatalogRow row = forChange(id, version);
        check(form, id, reason);
        Map<String, @Nullable Object> before = row.facts();
        row.take(form);
        rows.flush();
        record(row, before, reason, "changed");
        return view(row);
    }

    /** Switches a row on or off, with a reason (fault at {@code reason}). */
    public ExemptionView turn(UUID id, long version, boolean on, @Nullable String reason) {
        CatalogRow row = forChange(id, version);
        BusinessRuleViolation.throwIfAny(CatalogPolicy.reasonFaults(reason));
        Map<String, @Nullable Object> before = row.facts();
        row.turn(on);
        rows.flush();
        record(row, before, reason, on ? "switched-on" : "switched-off");
        return view(row);
    }

    private void check(ExemptionForm form, @Nullable UUID own, @Nullable String reason) {
        boolean taken = form.code() != null
                && rows.findByCode(form.code().strip()).filter(found -> !found.id().equals(own)).isPresent();
        BusinessRuleViolation.throwIfAny(CatalogPolicy.faults(new CatalogPolicy.Asked(form, taken, reason)));
    }

    private void record(CatalogRow row, Map<String, @Nullable Object> before, @Nullable String reason, String done) {
        Changes changes = Changes.between(before, row.facts());
        if (!changes.isEmpty()) {
            Map<String, @Nullable Object> after = new LinkedHashMap<>(changes.after());
            after.put("reason", reason);
            audit.record(new Changes(changes.before(), after)
                    .event(row.ref(), "exemption." + done, "Exemption §%s %s: %s".formatted(row.code(), done.replace('-', ' '), reason)));
        }
    }

    private CatalogRow forChange(UUID id, long version) {
        requireKeeper();
        CatalogRow row = find(id);
        if (row.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        return row;
    }

    private CatalogRow find(UUID id) {
        return rows.findById(id).orElseThrow(() -> new NotFound("exemption " + id));
    }

    private void requireKeeper() {
        if (!mayKeep()) {
            throw new NotPermitted(Fault.of("mpia.exemption.keepers"));
        }
    }

    private ExemptionView view(CatalogRow row) {
        LocalDate today = deadlines.today();
        return new ExemptionView(row.id(), row.version(), row.form(), row.isOn(), row.citableOn(today), row.asksForReasons());
    }
}
