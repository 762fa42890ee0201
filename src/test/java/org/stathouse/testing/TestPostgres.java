package org.stathouse.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import com.zaxxer.hikari.HikariDataSource;

/**
 * The PostgreSQL that the integration tests run on: an embedded one, or where that cannot start the server that
 * {@code STATHOUSE_TEST_DB_URL} (with {@code …_USER} and {@code …_PASSWORD}) names, an empty database.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestPostgres {

    @Bean(destroyMethod = "close")
    Server postgresServer() throws IOException {
        return Server.start();
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(Server server) {
        return server.dataSource();
    }

    /** A running PostgreSQL; closing it stops the embedded one. */
    public static final class Server implements AutoCloseable {

        private final @Nullable EmbeddedPostgres embedded;

        private Server(@Nullable EmbeddedPostgres embedded) {
            this.embedded = embedded;
        }

        /** Starts an embedded server unless the environment names one. */
        public static Server start() throws IOException {
            if (System.getenv("STATHOUSE_TEST_DB_URL") != null) {
                return new Server(null);
            }
            return new Server(embedded().start());
        }

        /** Like {@link #start()}, but a commit waits for the disk as in production: what a benchmark needs. */
        public static Server startDurable() throws IOException {
            if (System.getenv("STATHOUSE_TEST_DB_URL") != null) {
                return new Server(null);
            }
            return new Server(embedded()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .start());
        }

        private static EmbeddedPostgres.Builder embedded() {
            // Its own shutdown hook would stop it before Spring has closed its connections.
            return EmbeddedPostgres.builder().setRegisterShutdownHook(false);
        }

        /** A pool on an empty database of the server. */
        public HikariDataSource dataSource() {
            return pool(url());
        }

        /** A pool whose connections see one schema of the database only; the schema need not exist yet. */
        public HikariDataSource dataSource(String schema) {
            return pool(url() + (url().contains("?") ? "&" : "?") + "currentSchema=" + schema);
        }

        private HikariDataSource pool(String url) {
            HikariDataSource pool = DataSourceBuilder.create()
                    .type(HikariDataSource.class)
                    .url(url)
                    .username(embedded == null ? System.getenv("STATHOUSE_TEST_DB_USER") : "postgres")
                    .password(embedded == null ? System.getenv("STATHOUSE_TEST_DB_PASSWORD") : "postgres")
                    .build();
            pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
            pool.setMaximumPoolSize(20);
            return pool;
        }

        public String url() {
            return embedded == null
                    ? System.getenv("STATHOUSE_TEST_DB_URL")
                    : embedded.getJdbcUrl("postgres", "postgres");
        }

        @Override
        public void close() throws IOException {
            if (embedded != null) {
                embedded.close();
            }
        }
    }
}
