package org.stathouse.mpia.report;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which requests are counted: received in a calendar year, by one agency or all. */
record Scope(int year, @Nullable UUID agency) {

    LocalDate from() {
        return LocalDate.of(year, 1, 1);
    }

    LocalDate to() {
        return LocalDate.of(year, 12, 31);
    }

    /** The condition on the request {@code r}, with the parameters of {@link #bind}. */
    String where() {
        return "r.received_on between :from and :to" + (agency == null ? "" : " and r.agency_id = :agency");
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        JdbcClient.StatementSpec bound = statement.param("from", from()).param("to", to());
        return agency == null ? bound : bound.param("agency", agency);
    }
}
