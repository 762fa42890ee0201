package org.stathouse.mpia.request;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Changes;
import org.stathouse.worklist.CaseJournal;

/** Stores requests and writes down what happens to them. */
@Component
class RequestJournal {

    private final CaseJournal journal;
    private final RequestRepository requests;
    private final EntityManager entities;

    RequestJournal(CaseJournal journal, RequestRepository requests, EntityManager entities) {
        this.journal = journal;
        this.requests = requests;
        this.entities = entities;
    }

    /** Everything about a request that a change may touch, for the audit trail; nothing of the requester's person. */
    static Map<String, @Nullable Object> facts(Request request) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        Place agency = request.agency();
        Decision decision = request.decision();
        facts.put("subject", request.wanted().subject());
        facts.put("receivedOn", text(request.receipt().receivedOn()));
        facts.put("kind", request.receipt().kind().name());
        facts.put("stage", request.stage().name());
        facts.put("waitsFor", request.waitsFor().name());
        facts.put("tier", request.tier().name());
        facts.put("agency", agency == null ? null : agency.name());
        facts.put("reference", request.reference());
        facts.put("proposed", name(decision.proposed()));
        facts.put("temporary", decision.temporary());
        facts.put("reasons", decision.reasons());
        facts.put("reviewer", decision.reviewer());
        facts.put("lawReviewer", decision.lawReviewer());
        facts.put("returnedBecause", decision.returnedBecause());
        facts.put("approver", decision.approver());
        facts.put("decidedOn", text(decision.decidedOn()));
        facts.put("releaser", request.releaser());
        facts.put("outcome", name(request.ending().outcome()));
        facts.put("closedOn", text(request.ending().closedOn()));
        facts.put("closedBecause", request.ending().because());
        facts.put("hold", request.hold() == null ? null : request.hold().reason());
        facts.put("duplicateOf", request.duplicateOf() == null ? null : request.duplicateOf().toString());
        facts.put("linkNumber", request.link().generation());
        facts.put("victimAskedOn", text(request.special().victimAskedOn()));
        facts.put("victimReply", request.special().victimReply());
        facts.put("victimWeighed", request.special().victimWeighed());
        facts.put("petitionedOn", text(request.special().petitionedOn()));
        return facts;
    }

    /** Stores the request and writes into the audit trail what differs from the facts before. */
    void record(Request request, Map<String, @Nullable Object> before, String action, String summary) {
        requests.saveAndFlush(request);
        Changes changes = Changes.between(before, facts(request));
        journal.record(ref(request), "mpia-request." + action, "Request " + request.number() + " " + summary, changes.before(), changes.after());
    }

    /** Like {@link #record}, where it may be that nothing changed. */
    void recordIfChanged(Request request, Map<String, @Nullable Object> before, String action, String summary) {
        if (!Changes.between(before, facts(request)).isEmpty()) {
            record(request, before, action, summary);
        }
    }

    /** Writes down what changed beside the request's row. */
    void note(Request request, String action, String summary, Map<String, @Nullable Object> after) {
        journal.record(ref(request), "mpia-request." + action, "Request " + request.number() + " " + summary, after);
    }

    /** Stores what changed beside the request's own fields as a change of the request: who saw it before must look again. */
    void touch(Request request) {
        entities.lock(request, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    static CaseRef ref(Request request) {
        return new CaseRef(RequestSummary.CASE_TYPE, request.id());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
