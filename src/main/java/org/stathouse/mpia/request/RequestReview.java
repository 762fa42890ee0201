package org.stathouse.mpia.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.mpia.ExemptionBook;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.RequestStage;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.worklist.OpenTask;

/** What the custodian proposes of the records that were found, and what Law says to it (processes.md A.4 step 6). */
@Service
@Transactional
public class RequestReview {

    private final RequestAccess access;
    private final RequestJournal journal;
    private final RequestSearches searches;
    private final RequestWorkflow workflow;
    private final StepRights rights;
    private final ExemptionBook exemptions;

    RequestReview(
            RequestAccess access,
            RequestJournal journal,
            RequestSearches searches,
            RequestWorkflow workflow,
            StepRights rights,
            ExemptionBook exemptions) {
        this.access = access;
        this.journal = journal;
        this.searches = searches;
        this.workflow = workflow;
        this.rights = rights;
        this.exemptions = exemptions;
    }

    /** Why this person must not review: it is their own request. */
    @Transactional(readOnly = true)
    public Optional<Fault> againstReviewing(Actor actor, UUID request) {
        return rights.against(StepPolicy.WORK, actor, request);
    }

    /** Why this person must not review for Law: they proposed, or it is their own request. */
    @Transactional(readOnly = true)
    public Optional<Fault> againstLawReview(Actor actor, UUID request) {
        return rights.against(StepPolicy.LAW, actor, request);
    }

    /**
     * Takes the custodian's proposal: Law joins on the sensitive tiers, else it goes to the approver. The exemption log must carry what
     * is proposed (GP §4-203(c), §4-343).
     *
     * @throws BusinessRuleViolation at {@code way}, {@code reasons}, {@code searching}, {@code question}, and where the log lacks something
     * @throws NotPermitted for one's own request
     * @throws Conflict if it is not in review any more
     */
    public void review(OpenTask task, ReviewRecords asked) {
        Request request = access.forStep(task.subject().id());
        Actor actor = rights.require(StepPolicy.WORK, request);
        request.require(RequestStage.REVIEW);
        BusinessRuleViolation.throwIfAny(faults(request, asked));
        ReviewWay way = Objects.requireNonNull(asked.way());
        RequestStage next = next(request, way);
        Map<String, @Nullable Object> before = RequestJournal.facts(request);
        Outcome proposed = way.outcome();
        if (proposed != null) {
            String reasons = Optional.ofNullable(Texts.orNull(asked.reasons())).orElse("");
            request.propose(Decision.proposed(proposed, way == ReviewWay.DENY_FOR_NOW, reasons, actor.username()));
        }
        request.moveTo(next, RequestStage.REVIEW);
        journal.record(request, before, "reviewed", "reviewed: " + way.label());
        if (next == RequestStage.SEARCH) {
            searches.begin(request, Objects.requireNonNull(asked.searching()), asked.question());
        }
        workflow.reviewed(task, next);
    }

    private List<Fault> faults(Request request, ReviewRecords asked) {
        ReviewWay way = asked.way();
        if (way == null) {
            return List.of(Fault.at("way", "shared.required"));
        }
        List<Fault> faults = new ArrayList<>();
        (way == ReviewWay.GRANT || way == ReviewWay.SEARCH_MORE
                        ? TextPolicy.optional("reasons", asked.reasons())
                        : TextPolicy.required("reasons", asked.reasons()))
                .ifPresent(faults::add);
        if (way == ReviewWay.SEARCH_MORE) {
            faults.addAll(searches.against(asked.searching()));
            TextPolicy.optional("question", asked.question()).ifPresent(faults::add);
        }
        Outcome outcome = way.outcome();
        if (outcome != null && way != ReviewWay.DENY_FOR_NOW) {
            faults.addAll(exemptions.missing(request.id(), outcome));
        }
        return faults;
    }

    private static RequestStage next(Request request, ReviewWay way) {
        if (way == ReviewWay.SEARCH_MORE) {
            return RequestStage.SEARCH;
        }
        return request.tier().sensitive() ? RequestStage.LAW : RequestStage.APPROVE;
    }

    /**
     * Takes Law's word: it goes on to the approver, or back to the custodian with the reason.
     *
     * @throws BusinessRuleViolation at {@code agreed}, {@code reason}
     * @throws NotPermitted for who proposed, and for one's own request
     * @throws Conflict if it is not with Law any more
     */
    public void reviewForLaw(OpenTask task, LawReview asked) {
        Request request = access.forStep(task.subject().id());
        Actor actor = rights.require(StepPolicy.LAW, request);
        request.require(RequestStage.LAW);
        Boolean agreed = asked.agreed();
        BusinessRuleViolation.throwIfAny(StepAnswers.faults("agreed", agreed, asked.reason()));
        Map<String, @Nullable Object> before = RequestJournal.facts(request);
        if (Boolean.TRUE.equals(agreed)) {
            request.reviewedByLaw(actor.username());
            journal.record(request, before, "law-agreed", "reviewed for Law: agreed");
        } else {
            String reason = Objects.requireNonNull(asked.reason()).strip();
            request.sendBack(reason);
            journal.record(request, before, "law-returned", "sent back by Law: " + reason);
        }
        workflow.lawAnswered(task, Boolean.TRUE.equals(agreed));
    }
}
