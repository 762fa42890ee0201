package org.stathouse.mpia.request;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.RequestRight;
import org.stathouse.shared.NotFound;

/** Shows one request, as far as the person acting now may see it. */
@Service
@Transactional(readOnly = true)
public class RequestReading {

    private final RequestAccess access;
    private final RequestViews views;
    private final CurrentActor currentActor;

    RequestReading(RequestAccess access, RequestViews views, CurrentActor currentActor) {
        this.access = access;
        this.views = views;
        this.currentActor = currentActor;
    }

    /** @throws NotFound if there is none, or the person may not know of it */
    public RequestView get(UUID id) {
        Actor actor = currentActor.get();
        Request request = access.with(actor, RequestRight.SEE, id);
        boolean reads = access.may(actor, RequestRight.READ_FILE, request);
        boolean searches = reads || access.may(actor, RequestRight.SEARCH, request);
        Wanted wanted = request.wanted();
        return new RequestView(
                RequestViews.summary(request),
                views.searches(request),
                searches ? new RequestView.Asked(wanted.description(), wanted.recordsFrom(), wanted.recordsTo(), wanted.format()) : null,
                reads ? file(request) : null);
    }

    private static RequestView.File file(Request request) {
        Decision decision = request.decision();
        SpecialSteps special = request.special();
        LitigationHold hold = request.hold();
        return new RequestView.File(
                request.asker().requester(),
                request.wanted().waiver(),
                request.wanted().waiverStatement(),
                request.receipt().priorContact(),
                request.receipt().loggedAt(),
                request.receipt().loggedBy(),
                request.corrections().stream().map(ReceiptCorrection::view).toList(),
                request.reference(),
                decision.proposed(),
                decision.isTemporary(),
                decision.reasons(),
                decision.returnedBecause(),
                decision.reviewer(),
                decision.lawReviewer(),
                decision.approver(),
                decision.decidedOn(),
                request.releaser(),
                request.releasedOn(),
                special.victimAskedOn(),
                special.victimReply(),
                special.petitionedOn(),
                request.ending().because(),
                request.reopenings(),
                hold == null ? null : hold.reason());
    }
}
