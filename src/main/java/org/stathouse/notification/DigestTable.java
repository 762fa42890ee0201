package org.stathouse.notification;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows that digests are made of, and which digests are done. */
@Component
class DigestTable {

    private final JdbcClient jdbc;

    DigestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A notice that waits for a digest. */
    record Held(UUID id, String subject, String path, Instant createdAt) {}

    boolean isDone(Digests.Period period, LocalDate day) {
        return !jdbc.sql("select period from digest_run where period = :period and run_on = :day")
                .param("period", period.name())
                .param("day", Date.valueOf(day))
                .query(String.class)
                .list()
                .isEmpty();
    }

    @Transactional
    public void done(Digests.Period period, LocalDate day, Instant at) {
        jdbc.sql("insert into digest_run (period, run_on, finished_at) values (:period, :day, :at) on conflict do nothing")
                .param("period", period.name())
                .param("day", Date.valueOf(day))
                .param("at", OutboxTable.utc(at))
                .update();
    }

    /** What waits for somebody’s digest, the oldest first; nobody else takes it until the transaction ends. */
    List<Held> take(String username, Digests.Period period, int most) {
        return jdbc.sql(
                        """
                        select id, subject, path, created_at from outbox_mail where recipient = :username and state = :held
                        order by seq limit :most for update""")
                .param("username", username)
                .param("held", period.held().name())
                .param("most", most)
                .query((row, index) -> new Held(
                        row.getObject("id", UUID.class),
                        row.getString("subject"),
                        row.getString("path"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Notes that all that waited has gone with the digest. */
    void told(String username, Digests.Period period) {
        jdbc.sql("update outbox_mail set state = 'IN_DIGEST' where recipient = :username and state = :held")
                .param("username", username)
                .param("held", period.held().name())
                .update();
    }
}
