package org.stathouse.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Slice;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

@IntegrationTest
class AuditTrailTest {

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditLog log;

    @Autowired
    SignIn signIn;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    TestClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    private final CaseRef subject = new CaseRef("proposal", UUID.randomUUID());

    @Test
    void writesWhoDidWhatWhenAndWhatChanged() {
        signIn.as("tmo");
        inTransaction(() -> trail.record(new AuditEvent(
                subject, "proposal.returned", "Returned for a measure.", Map.of("state", "SUBMITTED", "pillar", "P1"),
                Map.of("state", "RETURNED", "pillar", "P1"))));

        AuditEntry entry = rowsOfCase().getFirst();
        assertThat(entry.actor()).isEqualTo("tmo");
        assertThat(entry.at()).isCloseTo(clock.now(), within(1, ChronoUnit.MINUTES));
        assertThat(entry.summary()).isEqualTo("Returned for a measure.");
        assertThat(entry.changes()).containsExactly(new AuditEntry.Change("state", "SUBMITTED", "RETURNED"));
    }

    @Test
    void refusesAnEventOutsideATransaction() {
        signIn.as("tmo");
        assertThatIllegalStateException().isThrownBy(() -> trail.record(event("alone")));
    }

    @Test
    void leavesNothingAfterARollback() {
        signIn.as("tmo");
        new TransactionTemplate(transactions).executeWithoutResult(running -> {
            trail.record(event("undone"));
            running.setRollbackOnly();
        });
        inTransaction(() -> trail.record(event("done")));

        assertThat(rowsOfCase()).extracting(AuditEntry::summary).containsExactly("done");
        assertThat(verify().valid()).isTrue();
    }

    @Test
    void hearsThePlatformModulesEvents() {
        signIn.as("admin");
        inTransaction(() -> events.publishEvent(event("published")));
        assertThat(rowsOfCase()).extracting(AuditEntry::summary).containsExactly("published");
    }

    @Test
    void anInnerTransactionKeepsItsOwnRows() {
        signIn.as("tmo");
        TransactionTemplate inner = requiresNew();
        new TransactionTemplate(transactions).executeWithoutResult(outer -> {
            trail.record(event("outer before"));
            inner.executeWithoutResult(running -> trail.record(event("inner")));
            trail.record(event("outer after"));
            outer.setRollbackOnly();
        });

        assertThat(rowsOfCase()).extracting(AuditEntry::summary).containsExactly("inner");
    }

    @Test
    void anInnerRollbackTakesOnlyItsOwnRows() {
        signIn.as("tmo");
        TransactionTemplate inner = requiresNew();
        inTransaction(() -> {
            trail.record(event("one"));
            inner.executeWithoutResult(running -> {
                trail.record(event("inner"));
                running.setRollbackOnly();
            });
            trail.record(event("two"));
        });

        assertThat(rowsOfCase()).extracting(AuditEntry::summary).containsExactly("two", "one");
    }

    @Test
    void concurrentTransactionsMakeOneGaplessChain() throws Exception {
        long before = rows();
        int threads = 4;
        int each = 40;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                work.add(() -> {
                    for (int i = 0; i < each; i++) {
                        currentActor.asSystem(() -> inTransaction(() -> {
                            trail.record(event("first"));
                            trail.record(event("second"));
                        }));
                    }
                    return true;
                });
            }
            for (Future<Boolean> done : pool.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }

        AuditVerification verification = verify();
        assertThat(verification.why()).isNull();
        assertThat(verification.rows()).isEqualTo(before + 2L * threads * each);
    }

    @Test
    void theDatabaseRefusesToChangeOrRemoveRows() {
        signIn.as("tmo");
        inTransaction(() -> trail.record(event("kept")));

        for (String sql : List.of(
                "update audit_row set summary = 'forged'",
                "delete from audit_row",
                "truncate audit_row",
                "update audit_head set seq = 0",
                "delete from audit_head",
                "truncate audit_head")) {
            assertThatThrownBy(() -> jdbc.update(sql)).isInstanceOf(DataAccessException.class).hasStackTraceContaining("append-only");
        }
    }

    @Test
    void namesTheFirstRowThatWasTamperedWith() {
        signIn.as("tmo");
        inTransaction(() -> List.of("a", "b", "c", "d").forEach(summary -> trail.record(event(summary))));
        long last = rows();
        assertTampering("update audit_row set summary = 'forged' where seq = " + (last - 2), last - 2);
        assertTampering("update audit_row set happened_at = happened_at + interval '1 second' where seq = " + last, last);
        assertTampering("delete from audit_row where seq = " + (last - 1), last - 1);
        assertTampering("delete from audit_row where seq > " + (last - 2), last - 1);
        assertTampering("delete from audit_row", 1);
        assertTampering("update audit_row set seq = -seq where seq = " + last, -last);
        assertTampering("update audit_head set hash = repeat('f', 64)", last);
        assertThat(verify().valid()).isTrue();
    }

    @Test
    void findsByPersonActionDayAndWords() {
        signIn.as("tmo");
        inTransaction(() -> trail.record(AuditEvent.of(subject, "proposal.returned", "Needs 100%_sure baseline", Map.of("pillar", "Safe Streets"))));
        clock.advance(Duration.ofDays(1));
        inTransaction(() -> trail.record(AuditEvent.of(subject, "proposal.submitted", "Sent again")));

        signIn.as("admin");
        assertThat(found(new AuditFilter("tmo", "proposal.re", null, subject.id(), null, null, "BASELINE safe"))).containsExactly("Needs 100%_sure baseline");
        assertThat(found(new AuditFilter(null, null, "proposal", subject.id(), null, clock.today().minusDays(1), null))).containsExactly("Needs 100%_sure baseline");
        assertThat(found(new AuditFilter(null, null, null, subject.id(), clock.today(), null, null))).containsExactly("Sent again");
        assertThat(found(new AuditFilter(null, null, null, subject.id(), null, null, "100%_s"))).hasSize(1);
        assertThat(found(new AuditFilter(null, null, null, subject.id(), null, null, "100__s"))).isEmpty();
        assertThat(found(new AuditFilter("owner", null, null, subject.id(), null, null, null))).isEmpty();
    }

    @Test
    void pagesByCursorWithoutGapOrRepetition() {
        signIn.as("tmo");
        inTransaction(() -> List.of("1", "2", "3", "4", "5").forEach(summary -> trail.record(event(summary))));

        Slice<AuditEntry> first = log.ofCase(subject, null, 2);
        Slice<AuditEntry> second = log.ofCase(subject, first.next(), 2);
        Slice<AuditEntry> third = log.ofCase(subject, second.next(), 2);

        assertThat(List.of(first, second, third).stream().flatMap(page -> page.items().stream()).map(AuditEntry::summary))
                .containsExactly("5", "4", "3", "2", "1");
        assertThat(third.next()).isNull();
    }

    @Test
    void exportsCellsThatNoSpreadsheetTakesForAFormula() throws IOException {
        signIn.as("tmo");
        inTransaction(() -> trail.record(event("=HYPERLINK(\"http://example.org\")")));
        signIn.as("admin");

        StringWriter csv = new StringWriter();
        log.export(new AuditFilter(null, null, null, subject.id(), null, null, null), csv);

        assertThat(csv.toString()).startsWith("seq,at,actor,").contains("\"'=HYPERLINK(\"\"http://example.org\"\")\"");
    }

    @Test
    void showsTheWholeTrailToAdministratorsOnly() {
        signIn.as("chair");
        assertThatThrownBy(() -> log.page(AuditFilter.ALL, null, 50)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> log.verify()).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> log.export(AuditFilter.ALL, new StringWriter())).isInstanceOf(NotPermitted.class);
    }

    /** Tampers as only a database superuser can, with the triggers off, checks, and takes it all back. */
    private void assertTampering(String sql, long firstBroken) {
        new TransactionTemplate(transactions).executeWithoutResult(running -> {
            jdbc.execute("set local session_replication_role = replica");
            jdbc.update(sql);
            ChainCheck check = new ChainCheck(new AuditChain(jdbc).head());
            new AuditQuery(jdbc, ZoneOffset.UTC).follow(check);
            assertThat(check.end()).as(sql).isNotNull().extracting(ChainCheck.Break::seq).isEqualTo(firstBroken);
            running.setRollbackOnly();
        });
    }

    private TransactionTemplate requiresNew() {
        TransactionTemplate inner = new TransactionTemplate(transactions);
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return inner;
    }

    private AuditEvent event(String summary) {
        return AuditEvent.of(subject, "proposal.tested", summary);
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(running -> work.run());
    }

    private List<AuditEntry> rowsOfCase() {
        return log.ofCase(subject, null, 50).items();
    }

    private List<String> found(AuditFilter filter) {
        return log.page(filter, null, 50).items().stream().map(AuditEntry::summary).toList();
    }

    private AuditVerification verify() {
        return signIn.as("admin", log::verify);
    }

    private long rows() {
        return verify().rows();
    }
}
