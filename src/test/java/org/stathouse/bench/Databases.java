package org.stathouse.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stathouse.testing.TestPostgres;

/** One PostgreSQL server with an empty schema for each that asks, so that the peers share the server and nothing else. */
class Databases implements AutoCloseable {

    private final TestPostgres.Server server;
    private final List<HikariDataSource> pools = new ArrayList<>();

    private Databases(TestPostgres.Server server) {
        this.server = server;
    }

    static Databases start() throws IOException {
        return new Databases(TestPostgres.Server.startDurable());
    }

    /** A pool on an empty schema; whatever an earlier run left there is dropped. */
    HikariDataSource empty(String name) {
        String schema = "bench_" + name;
        HikariDataSource pool = server.dataSource(schema);
        pools.add(pool);
        JdbcTemplate database = new JdbcTemplate(pool);
        database.execute("drop schema if exists " + schema + " cascade");
        database.execute("create schema " + schema);
        return pool;
    }

    /** A pool on a schema with the product's tables, all without rows of cases. */
    HikariDataSource migrated(String name) {
        HikariDataSource pool = empty(name);
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration/common", "classpath:db/migration/postgresql")
                .load()
                .migrate();
        return pool;
    }

    @Override
    public void close() throws IOException {
        pools.forEach(HikariDataSource::close);
        server.close();
    }
}
