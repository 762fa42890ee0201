package org.stathouse.status;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.shared.NotFound;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubject;

/** What the task list is told of reporting cycles; everybody may see when one reports. */
@Component
@Transactional(readOnly = true)
class CycleCases implements WorkSubject {

    private final StatusCycleRepository cycles;

    CycleCases(StatusCycleRepository cycles) {
        this.cycles = cycles;
    }

    @Override
    public String caseType() {
        return StatusCycle.CASE_TYPE;
    }

    @Override
    public CaseSummary summarize(UUID caseId) {
        String month = cycle(caseId).month().toString();
        return new CaseSummary(month, "Status reports " + month, null);
    }

    @Override
    public boolean maySee(Actor actor, UUID caseId) {
        return cycles.existsById(caseId);
    }

    @Override
    public boolean maySeeAll(Actor actor) {
        return true;
    }

    @Override
    public String path(UUID caseId) {
        return "status/reports?month=" + cycle(caseId).month();
    }

    private StatusCycle cycle(UUID id) {
        return cycles.findById(id).orElseThrow(() -> new NotFound("Cycle " + id));
    }
}
