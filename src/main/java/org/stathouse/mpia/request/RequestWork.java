package org.stathouse.mpia.request;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.mpia.RequestRight;

/** Tells those who work on a request what its forms and its page show beside its file. */
@Service
@Transactional(readOnly = true)
public class RequestWork {

    private final RequestAccess access;
    private final SearchRepository searches;
    private final People people;
    private final CurrentActor currentActor;

    RequestWork(RequestAccess access, SearchRepository searches, People people, CurrentActor currentActor) {
        this.access = access;
        this.searches = searches;
        this.people = people;
        this.currentActor = currentActor;
    }

    /** @throws org.stathouse.shared.NotPermitted without the right {@link RequestRight#READ_FILE} */
    public WorkFacts facts(UUID id) {
        Request request = access.with(currentActor.get(), RequestRight.READ_FILE, id);
        Decision decision = request.decision();
        LitigationHold hold = request.hold();
        return new WorkFacts(
                request.reference(),
                decision.returnedBecause(),
                decision.isTemporary(),
                name(decision.reviewer()),
                name(decision.lawReviewer()),
                name(decision.approver()),
                request.ending().because(),
                hold == null ? null : new WorkFacts.Hold(hold.reason(), people.nameOf(hold.by()), hold.since()),
                request.reopenings(),
                request.isClarifying(),
                questions(id));
    }

    /**
     * What the agencies that still search were asked beyond the request's words.
     *
     * @throws org.stathouse.shared.NotPermitted without the right {@link RequestRight#SEARCH}
     */
    public List<WorkFacts.Question> asked(UUID id) {
        access.with(currentActor.get(), RequestRight.SEARCH, id);
        return questions(id);
    }

    private List<WorkFacts.Question> questions(UUID id) {
        return searches.ofRequest(id).stream()
                .filter(Search::isOpen)
                .flatMap(search -> {
                    String text = search.question();
                    return text == null ? Stream.empty() : Stream.of(new WorkFacts.Question(search.agency().id(), text));
                })
                .toList();
    }

    private @Nullable String name(@Nullable String username) {
        return username == null ? null : people.nameOf(username);
    }
}
