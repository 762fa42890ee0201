package org.stathouse.mpia.request;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.identity.People;
import org.stathouse.mpia.RequestFile;
import org.stathouse.mpia.RequestSummary;

/** Shows requests to those whom the caller found entitled. */
@Component
class RequestViews {

    private final SearchRepository searches;
    private final RequestLinks links;
    private final People people;

    RequestViews(SearchRepository searches, RequestLinks links, People people) {
        this.searches = searches;
        this.links = links;
        this.people = people;
    }

    static RequestSummary summary(Request request) {
        Place agency = request.agency();
        return new RequestSummary(
                request.id(),
                request.version(),
                request.number(),
                request.wanted().subject(),
                request.receipt().channel(),
                request.receipt().kind(),
                request.tier(),
                request.stage(),
                request.waitsFor(),
                request.ending().outcome(),
                agency == null ? null : agency.id(),
                agency == null ? null : agency.name(),
                request.receipt().receivedOn(),
                request.ending().closedOn(),
                request.hold() != null);
    }

    RequestFile file(Request request) {
        Wanted wanted = request.wanted();
        Decision decision = request.decision();
        return new RequestFile(
                summary(request),
                request.asker().requester(),
                wanted.description(),
                wanted.recordsFrom(),
                wanted.recordsTo(),
                wanted.format(),
                wanted.waiver(),
                wanted.waiverStatement(),
                links.path(request.id(), request.link()),
                request.receipt().loggedAt(),
                request.receipt().loggedBy(),
                searches(request),
                decision.proposed(),
                decision.reasons(),
                decision.reviewer(),
                decision.approver(),
                decision.decidedOn(),
                request.reference());
    }

    List<RequestFile.Search> searches(Request request) {
        return searches.ofRequest(request.id()).stream()
                .map(search -> new RequestFile.Search(
                        search.agency().id(),
                        search.agency().name(),
                        search.result(),
                        search.note(),
                        search.hours(),
                        search.pages(),
                        name(search.answeredBy()),
                        search.answeredAt()))
                .toList();
    }

    private @Nullable String name(@Nullable String username) {
        return username == null ? null : people.nameOf(username);
    }
}
