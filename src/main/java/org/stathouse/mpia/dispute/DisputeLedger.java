package org.stathouse.mpia.dispute;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Role;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.RequestBook;
import org.stathouse.shared.NotFound;
import org.stathouse.worklist.CaseJournal;

/** Finds and locks disputes, shows them, and writes down what happens to them; of a mediation nothing but that a note was written. */
@Component
class DisputeLedger {

    private final DisputeRepository disputes;
    private final EntityManager entities;
    private final RequestBook requests;
    private final ClockBook clocks;
    private final CaseJournal journal;

    DisputeLedger(DisputeRepository disputes, EntityManager entities, RequestBook requests, ClockBook clocks, CaseJournal journal) {
        this.disputes = disputes;
        this.entities = entities;
        this.requests = requests;
        this.clocks = clocks;
        this.journal = journal;
    }

    DisputeCase get(UUID id) {
        return disputes.findById(id).orElseThrow(() -> unknown(id));
    }

    List<DisputeCase> ofRequest(UUID request) {
        return disputes.ofRequest(request);
    }

    /** The dispute for a step; its request is locked before it, everywhere. */
    DisputeCase forStep(UUID id) {
        requests.lock(get(id).request());
        DisputeCase dispute = Optional.ofNullable(entities.find(DisputeCase.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> unknown(id));
        entities.refresh(dispute);
        return dispute;
    }

    DisputeView view(Actor actor, DisputeCase dispute) {
        var dates = DisputePolicy.dates(dispute.route());
        DisputeCase.Obligation obligation = dispute.obligation();
        return new DisputeView(
                dispute.id(),
                dispute.version(),
                dispute.number(),
                dispute.route(),
                dispute.ground(),
                dispute.broughtBy(),
                dispute.about(),
                dispute.outsideNumber(),
                dispute.state(),
                dispute.openedOn(),
                dispute.answeredOn(),
                dispute.endedOn(),
                dispute.result(),
                dispute.resultText(),
                obligation.work(),
                obligation.feeCutTo(),
                obligation.feeWaived(),
                clocks.of(dispute.request()).stream().filter(date -> dates.contains(date.kind())).toList(),
                mayReadMediation(actor));
    }

    /** COMAR 14.37.03.02: mediations are confidential. */
    static boolean mayReadMediation(Actor actor) {
        return actor.hasAny(Role.LAW_REVIEWER, Role.RECORDS_SUPERVISOR);
    }

    void record(DisputeCase dispute, String action, String summary) {
        disputes.saveAndFlush(dispute);
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("dispute", dispute.number());
        after.put("state", dispute.state().name());
        after.put("outsideNumber", dispute.outsideNumber());
        after.put("answeredOn", Objects.toString(dispute.answeredOn(), null));
        after.put("endedOn", Objects.toString(dispute.endedOn(), null));
        DisputeResult result = dispute.result();
        after.put("result", result == null ? null : result.name());
        after.put("work", dispute.obligation().work());
        after.put("feeCutTo", Objects.toString(dispute.obligation().feeCutTo(), null));
        after.put("feeWaived", dispute.obligation().feeWaived());
        journal.record(requests.get(dispute.request()).ref(), "dispute." + action, "Dispute " + dispute.number() + " " + summary, after);
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("Dispute " + id);
    }
}
