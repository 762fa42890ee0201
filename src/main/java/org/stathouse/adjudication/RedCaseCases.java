package org.stathouse.adjudication;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.search.SearchEntry;
import org.stathouse.search.SearchSource;
import org.stathouse.worklist.CaseFacets;
import org.stathouse.worklist.CasePriority;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubject;

/** What the task list is told of red cases. */
@Component
@Transactional(readOnly = true)
class RedCaseCases implements WorkSubject, SearchSource {

    private final RedCaseAccess access;
    private final RedCaseRepository cases;

    RedCaseCases(RedCaseAccess access, RedCaseRepository cases) {
        this.access = access;
        this.cases = cases;
    }

    @Override
    public String caseType() {
        return RedCase.CASE_TYPE;
    }

    /** The owner waits for everybody else; for the plan nobody waits but the owner, whose task it is. */
    @Override
    public CaseSummary summarize(UUID caseId) {
        RedCase redCase = access.forReading(caseId);
        String waiting = redCase.stage() == RedCaseStage.RECOVERY_PLAN ? null : redCase.owner();
        RedAction action = redCase.action();
        // An action that is Red is what the Steering Committee looks at first.
        CaseFacets facets = new CaseFacets(action.pillarId(), action.agencyId(), null, CasePriority.HIGH);
        return new CaseSummary(redCase.number(), action.label(), waiting, facets);
    }

    @Override
    public boolean maySee(Actor actor, UUID caseId) {
        return cases.findById(caseId).filter(redCase -> access.maySee(actor, redCase)).isPresent();
    }

    @Override
    public boolean maySeeAll(Actor actor) {
        return access.maySeeAll(actor);
    }

    @Override
    public String path(UUID caseId) {
        return RedCaseJournal.path(caseId);
    }

    @Override
    public String kind() {
        return "Red cases";
    }

    @Override
    public Optional<SearchEntry> entry(UUID caseId) {
        return cases.findById(caseId).map(redCase -> {
            String decisions = redCase.decisions().stream()
                    .flatMap(decision -> Stream.of(decision.reason(), decision.outcomeText()))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("\n"));
            return SearchEntry.of(redCase.number(), redCase.action().label(), decisions).readBy(RedCaseAccess.readers(redCase));
        });
    }
}
