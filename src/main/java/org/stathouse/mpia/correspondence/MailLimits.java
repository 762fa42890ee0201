package org.stathouse.mpia.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How much comes in by mail by itself: a person writes a few mails a day, a program gone wild thousands. What is more goes to staff,
 * who lose nothing by it: the receipt counts from the mail’s own day either way.
 */
@Component
class MailLimits {

    /** Requests that one address opens in 24 hours. */
    static final int OPENED_A_DAY = 5;

    /** Requests that all addresses together open in an hour. */
    static final int OPENED_AN_HOUR = 100;

    /** Messages that are added to one request in 24 hours. */
    static final int MESSAGES_A_DAY = 30;

    private final JdbcClient jdbc;
    private final Clock clock;

    MailLimits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean mayOpen(String sender) {
        long ofSender = jdbc.sql("select count(*) from mpia_mail_opening where sender = :sender and opened_at > :since")
                .param("sender", sender)
                .param("since", before(Duration.ofDays(1)))
                .query(Long.class)
                .single();
        long ofAll = jdbc.sql("select count(*) from mpia_mail_opening where opened_at > :since")
                .param("since", before(Duration.ofHours(1)))
                .query(Long.class)
                .single();
        return ofSender < OPENED_A_DAY && ofAll < OPENED_AN_HOUR;
    }

    boolean mayAdd(UUID request) {
        long added = jdbc.sql("select count(*) from mpia_message where request_id = :request and channel = 'EMAIL' and from_requester and at > :since")
                .param("request", request)
                .param("since", before(Duration.ofDays(1)))
                .query(Long.class)
                .single();
        return added < MESSAGES_A_DAY;
    }

    void opened(UUID request, String sender) {
        jdbc.sql("insert into mpia_mail_opening (request_id, sender, opened_at) values (:request, :sender, :at)")
                .param("request", request)
                .param("sender", sender)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime before(Duration past) {
        Instant since = clock.instant().minus(past);
        return since.atOffset(ZoneOffset.UTC);
    }
}
