package org.stathouse.bench;

import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.stathouse.identity.Actor;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubject;

/** The cases of the tasks that {@link TaskFill} makes; they stand in the task list only. */
@TestComponent
class BenchCases implements WorkSubject {

    static final String TYPE = "bench";

    @Override
    public String caseType() {
        return TYPE;
    }

    @Override
    public CaseSummary summarize(UUID caseId) {
        return new CaseSummary(caseId.toString(), "A case of the benchmark", null);
    }

    @Override
    public boolean maySee(Actor actor, UUID caseId) {
        return true;
    }

    @Override
    public boolean maySeeAll(Actor actor) {
        return false;
    }

    @Override
    public String path(UUID caseId) {
        return TYPE + "/" + caseId;
    }
}
