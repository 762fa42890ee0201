package org.stathouse.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One return to the proposer with its written reason, and the resubmission that answered it. */
@Embeddable
record ProposalReturn(
        @Enumerated(EnumType.STRING) @Column(name = "after_status") ProposalStatus after,
        @Column(name = "reason") String reason,
        @Column(name = "returned_by") String by,
        @Column(name = "returned_at") Instant returnedAt,
        @Column(name = "resubmitted_at") @Nullable Instant resubmittedAt,
        @Column(name = "note") @Nullable String note) {

    static ProposalReturn of(ProposalStatus after, String reason, String by, Instant at) {
        return new ProposalReturn(after, reason, by, at, null, null);
    }

    ProposalReturn answered(Instant at, @Nullable String answer) {
        return new ProposalReturn(after, reason, by, returnedAt, at, answer);
    }
}
