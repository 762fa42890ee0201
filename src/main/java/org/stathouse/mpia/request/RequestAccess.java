package org.stathouse.mpia.request;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.mpia.RequestRight;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;

/** Finds requests for those who may, and takes the steps of one request one after another. */
@Component
class RequestAccess {

    private final EntityManager entities;
    private final SearchRepository searches;

    RequestAccess(EntityManager entities, SearchRepository searches) {
        this.entities = entities;
        this.searches = searches;
    }

    /** The request of a step or task, kept from other transactions until the end of this one. */
    Request forStep(UUID id) {
        return Optional.ofNullable(entities.find(Request.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> unknown(id));
    }

    /** Like {@link #forStep}, for a person who needs that right in it. */
    Request forStep(Actor actor, RequestRight right, UUID id) {
        Request request = forStep(id);
        demand(actor, right, request);
        return request;
    }

    /** Like {@link #forStep(Actor, RequestRight, UUID)}, for a person who saw that version of it. */
    Request forChange(Actor actor, RequestRight right, UUID id, long version) {
        Request request = forStep(actor, right, id);
        if (request.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        return request;
    }

    /** A request for a person who needs that right in it. */
    Request with(Actor actor, RequestRight right, UUID id) {
        Request request = forReading(id);
        demand(actor, right, request);
        return request;
    }

    Request forReading(UUID id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    Optional<Request> find(UUID id) {
        return Optional.ofNullable(entities.find(Request.class, id));
    }

    boolean may(Actor actor, RequestRight right, Request request) {
        return RightsPolicy.allows(right, actor, facts(request));
    }

    private void demand(Actor actor, RequestRight right, Request request) {
        RightsPolicy.Facts facts = facts(request);
        if (RightsPolicy.allows(right, actor, facts)) {
            return;
        }
        if (RightsPolicy.allows(RequestRight.SEE, actor, facts)) {
            throw new NotPermitted(Fault.of("mpia.request.notYours." + right.name()));
        }
        throw unknown(request.id());
    }

    private RightsPolicy.Facts facts(Request request) {
        Set<UUID> searching = searches.ofRequest(request.id()).stream().map(search -> search.agency().id()).collect(Collectors.toSet());
        Place agency = request.agency();
        return new RightsPolicy.Facts(
                request.id(), request.tier(), request.assessedOn() != null, agency == null ? null : agency.id(), searching);
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("Request " + id);
    }
}
