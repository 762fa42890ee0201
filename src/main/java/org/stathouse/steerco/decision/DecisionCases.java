package org.stathouse.steerco.decision;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.search.SearchEntry;
import org.stathouse.search.SearchSource;
import org.stathouse.shared.NotFound;
import org.stathouse.steerco.office.Rights;
import org.stathouse.worklist.CaseFacets;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubject;

/** Who may read a decision, for its page and its history; a decision has no tasks. */
@Component
@Transactional(readOnly = true)
class DecisionCases implements WorkSubject, SearchSource {

    private final DecisionRepository decisions;
    private final Rights rights;

    DecisionCases(DecisionRepository decisions, Rights rights) {
        this.decisions = decisions;
        this.rights = rights;
    }

    static String pathOf(UUID decision) {
        return "steerco/decisions/" + decision;
    }

    @Override
    public String caseType() {
        return Decision.CASE_TYPE;
    }

    @Override
    public CaseSummary summarize(UUID caseId) {
        Decision decision = decisions.findById(caseId).orElseThrow(() -> new NotFound("Decision " + caseId));
        return new CaseSummary(decision.number(), decision.topic().title(), null, CaseFacets.NONE.withPillar(decision.topic().pillarId()));
    }

    @Override
    public boolean maySee(Actor actor, UUID caseId) {
        return decisions.findById(caseId).filter(decision -> maySee(actor, decision)).isPresent();
    }

    @Override
    public boolean maySeeAll(Actor actor) {
        return rights.readsAll(actor);
    }

    @Override
    public String path(UUID caseId) {
        return pathOf(caseId);
    }

    /** SteerCo, the TMO and administrators; whose own case it was; whoever may see the case. */
    boolean maySee(Actor actor, Decision decision) {
        return rights.readsAll(actor)
                || actor.isAmong(decision.topic().interested())
                || rights.maySee(actor, decision.subject());
    }

    @Override
    public String kind() {
        return "SteerCo decisions";
    }

    @Override
    public Optional<SearchEntry> entry(UUID caseId) {
        return decisions.findById(caseId)
                .map(decision -> SearchEntry.of(
                        decision.number(), decision.topic().title(), decision.topic().ask(), decision.outcomeLabel(), decision.reason(), decision.text()));
    }
}
