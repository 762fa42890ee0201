package org.stathouse.status;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.search.SearchEntry;
import org.stathouse.search.SearchSource;
import org.stathouse.shared.NotFound;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubject;

/** What the task list is told of reporting cycles; everybody may see when one reports. */
@Component
@Transactional(readOnly = true)
class CycleCases implements WorkSubject, SearchSource {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);

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

    @Override
    public String kind() {
        return "Reporting cycles";
    }

    /** Found by its month as people write it, "March 2027", and as its number does. */
    @Override
    public Optional<SearchEntry> entry(UUID caseId) {
        return cycles.findById(caseId).map(cycle -> SearchEntry.of(
                cycle.month().toString(), "Status reports for " + MONTH.format(cycle.month()), cycle.state().label()));
    }

    private StatusCycle cycle(UUID id) {
        return cycles.findById(id).orElseThrow(() -> new NotFound("Cycle " + id));
    }
}
