package org.stathouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stathouse.testing.IntegrationTest;

/**
 * The same migrations make the same tables on H2 and on PostgreSQL, but for the anchors by which H2, whose triggers do not
 * see a TRUNCATE, keeps the audit trail from being emptied.
 */
@IntegrationTest
class MigrationsTest {

    private static final String TABLES = """
            select lower(table_name) || '.' || lower(column_name) || ' ' || is_nullable
            from information_schema.columns
            where lower(table_schema) = 'public' and lower(table_name) not like '%\\_anchor' escape '\\' order by 1""";

    @Autowired
    DataSource postgres;

    @Test
    void bothDatabasesGetTheSameTablesAndColumns() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        MigrateResult result = Flyway.configure()
                .dataSource(h2)
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .load()
                .migrate();

        assertThat(result.success).isTrue();
        assertThat(JdbcClient.create(h2).sql(TABLES).query(String.class).list())
                .isEqualTo(JdbcClient.create(postgres).sql(TABLES).query(String.class).list());
    }
}
