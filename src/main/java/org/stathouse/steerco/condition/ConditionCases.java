package org.stathouse.steerco.condition;

import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.search.SearchEntry;
import org.stathouse.search.SearchSource;
import org.stathouse.steerco.ConditionStatus;
import org.stathouse.steerco.office.Rights;
import org.stathouse.worklist.CaseFacets;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.CaseTasks;
import org.stathouse.worklist.WorkSubject;

/** What the task list is told of conditions. */
@Component
@Transactional(readOnly = true)
class ConditionCases implements WorkSubject, SearchSource {

    private final ConditionAccess access;
    private final ConditionRepository conditions;
    private final Rights rights;
    private final ObjectProvider<CaseTasks> tasks;

    ConditionCases(
            ConditionAccess access, ConditionRepository conditions, Rights rights, ObjectProvider<CaseTasks> tasks) {
        this.access = access;
        this.conditions = conditions;
        this.rights = rights;
        this.tasks = tasks;
    }

    static String pathOf(UUID condition) {
        return "steerco/conditions/" + condition;
    }

    @Override
    public String caseType() {
        return Condition.CASE_TYPE;
    }

    /** Only while its evidence is looked at does its owner wait for somebody else. */
    @Override
    public CaseSummary summarize(UUID caseId) {
        Condition condition = access.forReading(caseId);
        String waiting = condition.status() == ConditionStatus.ANSWERED ? condition.owner() : null;
        CaseFacets facets = tasks.getObject().facetsOf(condition.place().subject()).withPriority(null);
        return new CaseSummary(condition.number(), condition.terms().task(), waiting, facets);
    }

    @Override
    public boolean maySee(Actor actor, UUID caseId) {
        return conditions.findById(caseId).filter(condition -> access.maySee(actor, condition)).isPresent();
    }

    @Override
    public boolean maySeeAll(Actor actor) {
        return rights.readsAll(actor);
    }

    @Override
    public String path(UUID caseId) {
        return pathOf(caseId);
    }

    @Override
    public String kind() {
        return "Conditions";
    }

    @Override
    public Optional<SearchEntry> entry(UUID caseId) {
        return conditions.findById(caseId)
                .map(condition -> SearchEntry.of(condition.number(), condition.terms().task(), condition.terms().evidence()));
    }
}
