package org.stathouse.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.shared.CaseRef;

/** The outbox on the embedded database, in the mode that the product uses it. */
class OutboxOnH2Test {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final JdbcDataSource database = new JdbcDataSource();
    private final OutboxTable table = new OutboxTable(JdbcClient.create(database));
    private final DataSourceTransactionManager transactions = new DataSourceTransactionManager(database);
    private final TransactionTemplate transaction = new TransactionTemplate(transactions);

    @BeforeEach
    void migrate() {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(database).locations("classpath:db/migration/common", "classpath:db/migration/h2").load().migrate();
    }

    @Test
    void dropsTheSameNoticeWithoutBreakingTheTransaction() {
        transaction.executeWithoutResult(running -> {
            assertThat(table.insert(mail("same"))).isTrue();
            assertThat(table.insert(mail("same"))).isFalse();
            assertThat(table.insert(mail("other"))).isTrue();
        });

        assertThat(table.newest(OutboxFilter.ALL, Long.MAX_VALUE, 10)).hasSize(2);
    }

    @Test
    void aMailThatOneSenderIsTakingIsNotHandedToAnother() {
        table.insert(mail("first"));
        table.insert(mail("second"));
        TransactionTemplate other = new TransactionTemplate(transactions);
        other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        transaction.executeWithoutResult(running -> {
            assertThat(lease()).isPresent();
            // H2 locks all due rows until this short transaction ends, PostgreSQL only the one that is taken.
            other.executeWithoutResult(inner -> assertThat(lease()).isEmpty());
        });

        assertThat(lease()).isPresent();
        assertThat(lease()).isEmpty();
    }

    @Test
    void aSenderWhoseLeaseEndedDoesNotOverwriteTheNextOnesResult() {
        table.insert(mail("late"));
        OutboxTable.Leased late = table.lease(NOW, NOW.plusSeconds(120)).orElseThrow();
        OutboxTable.Leased next = table.lease(NOW.plusSeconds(121), NOW.plusSeconds(241)).orElseThrow();

        table.failed(late, "too late", null);
        table.sent(next.mail().id(), NOW.plusSeconds(130));

        assertThat(table.find(next.mail().id()).orElseThrow().state()).isEqualTo(MailState.SENT);
    }

    private Optional<OutboxTable.Leased> lease() {
        return table.lease(NOW, NOW.plus(OutboxSender.LEASE));
    }

    private static NewMail mail(String key) {
        UUID id = UUID.randomUUID();
        return new NewMail(
                id, key, "task/assigned", new CaseRef("proposal", id), "tmo", "Tess", "tess@city.example", null, "New task", "tasks/1",
                new MailBody("text", "<p>html</p>"), "en", List.of(), "<" + id + "@stathouse>", MailState.WAITING, null, NOW, NOW);
    }
}
