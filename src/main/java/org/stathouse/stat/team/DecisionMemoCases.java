package org.stathouse.stat.team;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubject;

/** What the task list is told of decision memos. */
@Component
@Transactional(readOnly = true)
class DecisionMemoCases implements WorkSubject {

    private final DecisionMemoRepository repository;
    private final ObjectProvider<DecisionMemos> memos;

    DecisionMemoCases(DecisionMemoRepository repository, ObjectProvider<DecisionMemos> memos) {
        this.repository = repository;
        this.memos = memos;
    }

    @Override
    public String caseType() {
        return DecisionMemo.CASE_TYPE;
    }

    /** Whoever owns what it is about waits, and that is not known here. */
    @Override
    public CaseSummary summarize(UUID caseId) {
        DecisionMemo memo = repository.findById(caseId).orElseThrow();
        return new CaseSummary(memo.number(), memo.title(), null);
    }

    @Override
    public boolean maySee(Actor actor, UUID caseId) {
        return repository.findById(caseId).filter(memo -> memos.getObject().maySee(actor, memo)).isPresent();
    }

    @Override
    public boolean maySeeAll(Actor actor) {
        return memos.getObject().maySeeAll(actor);
    }

    @Override
    public String path(UUID caseId) {
        return DecisionMemos.pathOf(caseId);
    }
}
