package org.stathouse.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses of people with an account that mail came back from. While an address is marked, notices to it are kept in the product only;
 * the mark goes when the address is changed or tried again.
 */
@Component
public class ReturnedMail {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReturnedMail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An address that mail came back from.
     *
     * @param reason what the mail server said, or the subject of its report
     */
    public record Mark(String address, String reason, Instant returnedAt) {}

    /**
     * Notes a report on a notice that could not be delivered. Anybody can write such a report, so it counts only where it names a mail of
     * ours, whose Message-ID only its receiver and the mail servers know, and the address that this went to.
     *
     * @return what was done, in words; nothing where the mail is none of these
     */
    @Transactional
    public Optional<String> take(IncomingMail report) {
        String address = report.bounced();
        if (address == null || report.references().isEmpty()) {
            return Optional.empty();
        }
        int notices = jdbc.sql(
                        """
                        update outbox_mail set state = 'BOUNCED', problem = :problem
                        where message_id in (:names) and lower(address) = :address and not outside and state in ('SENT', 'BOUNCED')
                        """)
                .param("problem", "It came back: " + OutboxNotices.subjectLine(report.subject()))
                .param("names", report.references())
                .param("address", lower(address))
                .update();
        if (notices == 0) {
            return Optional.empty();
        }
        mark(address, OutboxNotices.subjectLine(report.subject()));
        return Optional.of("Marked " + address + ", from which mail comes back.");
    }

    /** Marks an address that the mail server knows to be wrong. */
    @Transactional
    public void mark(String address, String reason) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql("insert into returned_address (address, reason, returned_at) values (:address, :reason, :now) on conflict do nothing")
                .param("address", lower(address))
                .param("reason", reason)
                .param("now", OutboxTable.utc(now))
                .update();
    }

    /** The mark of an address; nothing where no mail came back from it. */
    @Transactional(readOnly = true)
    public Optional<Mark> of(String address) {
        return jdbc.sql("select address, reason, returned_at from returned_address where address = :address")
                .param("address", lower(address))
                .query((row, index) -> new Mark(
                        row.getString(1), row.getString(2), row.getObject(3, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Takes the mark away. */
    void forget(String address) {
        jdbc.sql("delete from returned_address where address = :address").param("address", lower(address)).update();
    }

    private static String lower(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
