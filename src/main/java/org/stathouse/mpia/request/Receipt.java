package org.stathouse.mpia.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.Channel;
import org.stathouse.mpia.RequestKind;

/**
 * How and when a request came in: what its clocks count from (processes.md A.4 step 1).
 *
 * @param receivedOn the day on which the first agency received it, in the City's time zone
 * @param priorContact how it was taken down, or why it is logged so late
 * @param loggedBy user name, or that of the requester
 */
@Embeddable
record Receipt(
        @Enumerated(EnumType.STRING) Channel channel,
        @Column(name = "received_on") LocalDate receivedOn,
        @Enumerated(EnumType.STRING) RequestKind kind,
        @Column(name = "prior_contact") @Nullable String priorContact,
        @Column(name = "logged_at") Instant loggedAt,
        @Column(name = "logged_by") String loggedBy) {

    Receipt {
        loggedAt = loggedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** What it says now, for the record of a correction. */
    ReceiptCorrection correction(String by, Instant at, String reason) {
        return new ReceiptCorrection(receivedOn, kind, by, at.truncatedTo(ChronoUnit.MICROS), reason);
    }

    Receipt corrected(LocalDate day, RequestKind newKind) {
        return new Receipt(channel, day, newKind, priorContact, loggedAt, loggedBy);
    }
}
