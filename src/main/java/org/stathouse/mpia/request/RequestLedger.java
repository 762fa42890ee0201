package org.stathouse.mpia.request;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestFile;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestStage;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.WaitsFor;

/** The requests as the other parts of the module name and read them. */
@Service
@Transactional
class RequestLedger implements RequestBook {

    /** No address has so many requests that a page could not show them. */
    private static final Limit MOST_OF_ADDRESS = Limit.of(200);

    private final RequestRepository requests;
    private final RequestAccess access;
    private final RequestViews views;
    private final RequestLinks links;
    private final RequestJournal journal;
    private final CurrentActor currentActor;

    RequestLedger(
            RequestRepository requests,
            RequestAccess access,
            RequestViews views,
            RequestLinks links,
            RequestJournal journal,
            CurrentActor currentActor) {
        this.requests = requests;
        this.access = access;
        this.views = views;
        this.links = links;
        this.journal = journal;
        this.currentActor = currentActor;
    }

    @Override
    @Transactional(readOnly = true)
    public RequestSummary get(UUID request) {
        return RequestViews.summary(access.forReading(request));
    }

    @Override
    @Transactional(readOnly = true)
    public RequestFile file(UUID request) {
        return views.file(access.forReading(request));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RequestSummary> byNumber(String number) {
        return requests.numbered(number.strip().toUpperCase(Locale.ROOT)).map(RequestViews::summary);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> byToken(String token) {
        return links.opened(token);
    }

    @Override
    @Transactional(readOnly = true)
    public List<RequestSummary> ofAddress(String email) {
        return requests.ofAddress(Asker.keyOf(email), MOST_OF_ADDRESS).stream().map(RequestViews::summary).toList();
    }

    @Override
    public RequestSummary lock(UUID request) {
        return RequestViews.summary(access.forStep(request));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean may(RequestRight right, UUID request) {
        return access.find(request).filter(found -> access.may(currentActor.get(), right, found)).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public RequestSummary require(RequestRight right, UUID request) {
        return RequestViews.summary(access.with(currentActor.get(), right, request));
    }

    @Override
    public void waitsFor(UUID request, WaitsFor whom) {
        Request found = access.forStep(request);
        if (found.stage() == RequestStage.CLOSED || found.waitsFor() == whom) {
            return;
        }
        var before = RequestJournal.facts(found);
        found.waitFor(whom);
        journal.record(found, before, "waiting", "waits for: " + whom.label());
    }
}
