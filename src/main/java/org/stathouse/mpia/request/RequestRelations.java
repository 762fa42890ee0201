package org.stathouse.mpia.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;

/** What a request has to do with others, and with its requester: duplicates, earlier requests, the secret link. */
@Service
@Transactional
public class RequestRelations {

    /** How many of a requester's requests are shown. */
    private static final Limit MOST_EARLIER = Limit.of(50);

    private final RequestRepository requests;
    private final RequestAccess access;
    private final RequestJournal journal;
    private final RequestLinks links;
    private final CurrentActor currentActor;

    RequestRelations(
            RequestRepository requests, RequestAccess access, RequestJournal journal, RequestLinks links, CurrentActor currentActor) {
        this.requests = requests;
        this.access = access;
        this.journal = journal;
        this.links = links;
        this.currentActor = currentActor;
    }

    /**
     * The other request that this one repeats, and those that repeat it; only what the person may see.
     *
     * @throws NotPermitted without the right {@link RequestRight#SEE}
     */
    @Transactional(readOnly = true)
    public Duplicates duplicates(UUID id) {
        Actor actor = currentActor.get();
        Request request = access.with(actor, RequestRight.SEE, id);
        UUID original = request.duplicateOf();
        return new Duplicates(
                original == null ? null : access.find(original).filter(one -> sees(actor, one)).map(RequestViews::summary).orElse(null),
                requests.duplicatesOf(id).stream().filter(one -> sees(actor, one)).map(RequestViews::summary).toList());
    }

    /** @param original the request that this one repeats @param repeats those that repeat this one */
    public record Duplicates(@Nullable RequestSummary original, List<RequestSummary> repeats) {

        public Duplicates {
            repeats = List.copyOf(repeats);
        }
    }

    /**
     * Marks a request as a duplicate of another, or of none; both say so. Each stays to be answered, for each has its own clock.
     *
     * @throws NotPermitted without the right {@link RequestRight#HANDLE} in this one
     * @throws BusinessRuleViolation at {@code duplicateOf} if the person does not see the other, it is this one, or is itself a duplicate
     */
    public RequestSummary markDuplicate(UUID id, long version, @Nullable UUID original) {
        Actor actor = currentActor.get();
        Request request = access.forChange(actor, RequestRight.HANDLE, id, version);
        if (original != null) {
            checkOriginal(actor, request, original);
        }
        Map<String, @Nullable Object> before = RequestJournal.facts(request);
        request.markDuplicateOf(original);
        journal.recordIfChanged(request, before, "duplicate", original == null ? "is no duplicate" : "is marked as a duplicate");
        return RequestViews.summary(request);
    }

    private void checkOriginal(Actor actor, Request request, UUID original) {
        Request other = access.find(original)
                .filter(one -> sees(actor, one))
                .orElseThrow(() -> new BusinessRuleViolation(Fault.at("duplicateOf", "mpia.request.unknown")));
        List<Fault> faults = new ArrayList<>();
        if (other.id().equals(request.id())) {
            faults.add(Fault.at("duplicateOf", "mpia.request.duplicateOfItself"));
        }
        if (other.duplicateOf() != null || !requests.duplicatesOf(request.id()).isEmpty()) {
            faults.add(Fault.at("duplicateOf", "mpia.request.duplicateChain"));
        }
        BusinessRuleViolation.throwIfAny(faults);
        journal.note(other, "duplicated", "is repeated by " + request.number(), Map.of("duplicate", request.number()));
    }

    /**
     * The other requests of the same e-mail address, newest first; served by {@code mpia_request_by_address}.
     *
     * @throws NotPermitted without the right {@link RequestRight#READ_FILE}
     */
    @Transactional(readOnly = true)
    public List<RequestSummary> earlier(UUID id) {
        Actor actor = currentActor.get();
        Request request = access.with(actor, RequestRight.READ_FILE, id);
        String key = request.asker().emailKey();
        return key == null
                ? List.of()
                : requests.ofAddress(key, MOST_EARLIER).stream()
                        .filter(other -> !other.id().equals(id) && access.may(actor, RequestRight.READ_FILE, other))
                        .map(RequestViews::summary)
                        .toList();
    }

    /**
     * Gives the requester a new secret link; the old one opens nothing from now on. Letters and mails name the new one.
     *
     * @throws NotPermitted without the right {@link RequestRight#HANDLE}
     * @throws Conflict for a stale version
     */
    public RequestSummary renewLink(UUID id, long version) {
        Request request = access.forChange(currentActor.get(), RequestRight.HANDLE, id, version);
        Map<String, @Nullable Object> before = RequestJournal.facts(request);
        request.renewLink(links.link(id, request.link().generation() + 1));
        journal.record(request, before, "link-renewed", "has a new secret link");
        return RequestViews.summary(request);
    }

    private boolean sees(Actor actor, Request request) {
        return access.may(actor, RequestRight.SEE, request);
    }
}
