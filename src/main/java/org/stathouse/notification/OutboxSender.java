package org.stathouse.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Sends what is due. Each mail is leased in a short transaction, sent without one, and marked in another: if the process
 * dies in between, the lease ends after two minutes and the mail goes out again under the same Message-ID.
 */
@Component
class OutboxSender {

    static final Duration LEASE = Duration.ofMinutes(2);

    /** What was written without a mail server longer ago than this is not sent by itself once there is one: it is old news. */
    static final Duration STILL_NEWS = Duration.ofHours(24);

    private final OutboxTable table;
    private final SmtpTransport transport;
    private final ReturnedMail returned;
    private final MailSettings settings;
    private final Clock clock;

    OutboxSender(OutboxTable table, SmtpTransport transport, ReturnedMail returned, MailSettings settings, Clock clock) {
        this.table = table;
        this.transport = transport;
        this.returned = returned;
        this.settings = settings;
        this.clock = clock;
    }

    /** Puts the queue in line with whether there is a mail server now; called once at the start. */
    void takeOver() {
        if (settings.configured()) {
            table.adopt(now().minus(STILL_NEWS), now());
        } else {
            table.shelve(OutboxNotices.NO_SERVER);
        }
    }

    /**
     * Sends what is due now, until nothing is left or the server fails: then the rest waits for the next run rather than for
     * one time-out after the other.
     *
     * @param goOn asked before each mail: a stop waits for the mail under way, and not for all that are due
     * @return how many mails the server took
     */
    int sendDue(BooleanSupplier goOn) {
        if (!settings.configured()) {
            return 0;
        }
        int sent = 0;
        try (SmtpTransport.Line line = transport.open()) {
            while (goOn.getAsBoolean()) {
                Optional<OutboxTable.Leased> leased = table.lease(now(), now().plus(LEASE));
                if (leased.isEmpty()) {
                    return sent;
                }
                switch (attempt(line, leased.get())) {
                    case Delivery.Accepted accepted -> sent++;
                    case Delivery.Refused refused -> { }
                    case Delivery.Deferred deferred -> {
                        return sent;
                    }
                }
            }
        }
        return sent;
    }

    /** {@link #sendDue(BooleanSupplier)}, whatever happens. */
    int sendDue() {
        return sendDue(() -> true);
    }

    private Delivery attempt(SmtpTransport.Line line, OutboxTable.Leased leased) {
        Delivery delivery = line.deliver(leased);
        switch (delivery) {
            case Delivery.Accepted accepted -> table.sent(leased.mail().id(), now());
            case Delivery.Refused refused -> {
                table.failed(leased, refused.sentence(), null);
                if (refused.noSuchAddress() && !leased.mail().outside() && leased.mail().address() != null) {
                    returned.mark(leased.mail().address(), refused.sentence());
                }
            }
            case Delivery.Deferred deferred -> table.failed(
                    leased, deferred.sentence(), RetryPolicy.nextAttempt(leased.mail().attempts(), now()).orElse(null));
        }
        return delivery;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
