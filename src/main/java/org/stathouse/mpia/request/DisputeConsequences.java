package org.stathouse.mpia.request;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.mpia.DisputeEffects;

/** What a dispute does to its request; the part of disputes has checked who may. */
@Service
@Transactional
class DisputeConsequences implements DisputeEffects {

    private final RequestAccess access;
    private final RequestSupervision supervision;

    DisputeConsequences(RequestAccess access, RequestSupervision supervision) {
        this.access = access;
        this.supervision = supervision;
    }

    @Override
    public void hold(UUID request, String reason) {
        Request found = access.forStep(request);
        if (found.hold() == null) {
            supervision.hold(found, reason);
        }
    }

    @Override
    public void reopen(UUID request, String reason) {
        Request found = access.forStep(request);
        if (!RequestViews.summary(found).open()) {
            supervision.reopen(found, reason);
        }
    }
}
