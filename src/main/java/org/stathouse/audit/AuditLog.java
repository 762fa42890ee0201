package org.stathouse.audit;

import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Slice;

/** Reads and checks the audit trail. The whole trail is for administrators; a case's rows are for whoever may see the case. */
@Component
public class AuditLog {

    /** The most rows a page holds. */
    public static final int MAX_LIMIT = 200;

    private final AuditQuery query;
    private final AuditChain chain;
    private final AuditEntries entries;
    private final CurrentActor actor;
    private final Clock clock;
    private final TransactionTemplate snapshot;

    AuditLog(
            AuditQuery query,
            AuditChain chain,
            AuditEntries entries,
            CurrentActor actor,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.query = query;
        this.chain = chain;
        this.entries = entries;
        this.actor = actor;
        this.clock = clock;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        // Rows that are appended while the check runs must not look like forgeries.
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * A page of the trail, newest first.
     *
     * @param after the cursor of the page before, null for the first page
     * @param limit 1 to 200 rows
     * @throws NotPermitted for anyone but an administrator
     * @throws BusinessRuleViolation if the cursor is none of ours
     */
    @Transactional(readOnly = true)
    public Slice<AuditEntry> page(AuditFilter filter, @Nullable String after, int limit) {
        requireAdministrator();
        int size = size(limit);
        return slice(query.newest(filter, below(after), size + 1), size);
    }

    /** A page of one case's rows, newest first. The caller has checked that the person may see the case. */
    @Transactional(readOnly = true)
    public Slice<AuditEntry> ofCase(CaseRef subject, @Nullable String after, int limit) {
        int size = size(limit);
        return slice(query.ofCase(subject, below(after), size + 1), size);
    }

    /**
     * Writes what the filter finds as CSV, newest first, page by page and never as a whole in memory.
     *
     * @throws NotPermitted for anyone but an administrator
     */
    public void export(AuditFilter filter, Writer out) throws IOException {
        requireAdministrator();
        AuditCsv csv = new AuditCsv(out);
        query.each(filter, csv::write);
        csv.finish();
    }

    /**
     * Checks every row of the trail against its hash, the row before and the recorded end.
     *
     * @throws NotPermitted for anyone but an administrator
     */
    public AuditVerification verify() {
        requireAdministrator();
        return snapshot.execute(running -> {
            ChainCheck check = new ChainCheck(chain.head());
            query.follow(check);
            ChainCheck.Break found = check.end();
            return new AuditVerification(
                    found == null,
                    check.rows(),
                    found == null ? null : found.seq(),
                    found == null ? null : found.why(),
                    check.lastHash(),
                    clock.instant());
        });
    }

    private Slice<AuditEntry> slice(List<AuditRow> rows, int size) {
        boolean more = rows.size() > size;
        List<AuditRow> shown = more ? rows.subList(0, size) : rows;
        return new Slice<>(
                shown.stream().map(entries::of).toList(), more ? Long.toString(shown.getLast().seq()) : null);
    }

    private static int size(int limit) {
        return Math.clamp(limit, 1, MAX_LIMIT);
    }

    private static long below(@Nullable String after) {
        if (after == null || after.isBlank()) {
            return Long.MAX_VALUE;
        }
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException notOurs) {
            throw new BusinessRuleViolation(Fault.at("after", "audit.after.unknown"));
        }
    }

    private void requireAdministrator() {
        if (!actor.get().has(Role.ADMINISTRATOR)) {
            throw new NotPermitted(Fault.of("audit.administratorsOnly"));
        }
    }
}
