package org.stathouse.performance;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Role;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;

/**
 * Who sees which proposed KPI definition: TMO, OPI, SteerCo, Pillar Champions and administrators all of them, others only what
 * they proposed.
 */
@Component
class KpiAccess {

    private static final Role[] SEE_ALL = {
        Role.TMO, Role.SCORER_OPI, Role.STEERCO_CHAIR, Role.STEERCO_MEMBER, Role.PILLAR_CHAMPION, Role.ADMINISTRATOR
    };

    private final KpiApprovalRepository approvals;

    KpiAccess(KpiApprovalRepository approvals) {
        this.approvals = approvals;
    }

    boolean maySeeAll(Actor actor) {
        return actor.isSystem() || actor.hasAny(SEE_ALL);
    }

    boolean maySee(Actor actor, KpiApproval approval) {
        return maySeeAll(actor) || actor.is(approval.proposer());
    }

    Optional<KpiApproval> find(UUID id) {
        return approvals.findById(id);
    }

    /** For a look, whoever asks. */
    KpiApproval forReading(UUID id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    /** The proposal, if this person may know of it; otherwise {@link NotFound}. */
    KpiApproval seen(Actor actor, UUID id) {
        return seen(actor, forReading(id));
    }

    /** Like {@link #seen}, kept from other transactions until the end of this one, and refused if the version is stale. */
    KpiApproval seenForChange(Actor actor, UUID id, long version) {
        KpiApproval approval = seen(actor, forStep(id));
        if (approval.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        return approval;
    }

    /** The proposal for a step, kept from other transactions until the end of this one. */
    KpiApproval forStep(UUID id) {
        return approvals.lock(id).orElseThrow(() -> unknown(id));
    }

    private KpiApproval seen(Actor actor, KpiApproval approval) {
        if (!maySee(actor, approval)) {
            throw unknown(approval.id());
        }
        return approval;
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("KPI approval " + id);
    }
}
