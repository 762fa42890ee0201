package org.stathouse.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.shared.CaseRef;

/** The trail on the embedded database, in the mode that the product uses it. */
class AuditOnH2Test {

    private final JdbcDataSource database = new JdbcDataSource();
    private final JdbcTemplate jdbc = new JdbcTemplate(database);
    private final AuditChain chain = new AuditChain(jdbc);
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));

    @BeforeEach
    void migrate() {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .load()
                .migrate();
        transaction.executeWithoutResult(running -> chain.append(List.of(row("one"), row("two"))));
        transaction.executeWithoutResult(running -> chain.append(List.of(row("three"))));
    }

    @Test
    void keepsAWholeChain() {
        assertThat(check()).isNull();
        assertThat(chain.head().seq()).isEqualTo(3);
    }

    @Test
    void refusesToChangeOrRemoveRows() {
        for (String sql : List.of(
                "update audit_row set summary = 'forged'",
                "delete from audit_row",
                "truncate table audit_row",
                "update audit_head set seq = 0",
                "delete from audit_head",
                "truncate table audit_head")) {
            assertThatThrownBy(() -> jdbc.update(sql)).as(sql).isInstanceOf(DataAccessException.class);
        }
        assertThat(check()).isNull();
    }

    @Test
    void namesARowThatWasChangedWithTheTriggerGone() {
        jdbc.execute("drop trigger audit_row_append_only");
        jdbc.update("update audit_row set summary = 'forged' where seq = 2");

        assertThat(check()).isNotNull().extracting(ChainCheck.Break::seq).isEqualTo(2L);
    }

    private ChainCheck.@Nullable Break check() {
        ChainCheck check = new ChainCheck(chain.head());
        new AuditQuery(jdbc, ZoneOffset.UTC).follow(check);
        return check.end();
    }

    private static PendingRow row(String summary) {
        return new PendingRow(
                Instant.parse("2026-11-22T12:00:00.123456Z"), "tmo", "Tess", null, new CaseRef("proposal", UUID.randomUUID()), "proposal.scored", summary,
                "{}", "{\"a\":1}");
    }
}
