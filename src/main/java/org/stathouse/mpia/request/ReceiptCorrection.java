package org.stathouse.mpia.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.stathouse.mpia.RequestKind;

/** What a request's receipt said before somebody corrected it, and why they did. */
@Embeddable
record ReceiptCorrection(
        @Column(name = "received_on") LocalDate receivedOn,
        @Enumerated(EnumType.STRING) RequestKind kind,
        @Column(name = "corrected_by") String by,
        @Column(name = "corrected_at") Instant at,
        String reason) {

    CorrectedReceipt view() {
        return new CorrectedReceipt(receivedOn, kind, by, at, reason);
    }
}
