package org.stathouse.search;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class SearchConfiguration {

    @Bean
    Candidates searchCandidates(DataSource source, JdbcClient database) throws SQLException {
        try (Connection connection = source.getConnection()) {
            boolean postgres = "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
            return postgres ? new PostgresCandidates(database) : new PlainCandidates(database);
        }
    }
}
