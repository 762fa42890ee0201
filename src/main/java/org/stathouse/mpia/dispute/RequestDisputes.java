package org.stathouse.mpia.dispute;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.mpia.DisputeBook;

/** What the other parts of this module see of the disputes. Nothing of a mediation is among it (COMAR 14.37.03.02). */
@Component
@Transactional(readOnly = true)
class RequestDisputes implements DisputeBook {

    private final DisputeRepository disputes;

    RequestDisputes(DisputeRepository disputes) {
        this.disputes = disputes;
    }

    @Override
    public List<DisputeBook.Dispute> of(UUID request) {
        return disputes.ofRequest(request).stream().map(RequestDisputes::shown).toList();
    }

    private static DisputeBook.Dispute shown(DisputeCase dispute) {
        DisputeResult result = dispute.result();
        return new DisputeBook.Dispute(
                dispute.id(),
                dispute.route(),
                dispute.ground().label(),
                dispute.openedOn(),
                dispute.endedOn(),
                result == null ? null : result.label());
    }
}
