package org.stathouse.stat.team;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.search.SearchEntry;
import org.stathouse.search.SearchSource;
import org.stathouse.stat.StatReaders;
import org.stathouse.worklist.CaseFacets;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubject;

/** What the task list is told of decision memos. */
@Component
@Transactional(readOnly = true)
class DecisionMemoCases implements WorkSubject, SearchSource {

    private final DecisionMemoRepository repository;
    private final ObjectProvider<DecisionMemos> memos;
    private final StatReaders readers;

    DecisionMemoCases(DecisionMemoRepository repository, ObjectProvider<DecisionMemos> memos, StatReaders readers) {
        this.repository = repository;
        this.memos = memos;
        this.readers = readers;
    }

    @Override
    public String caseType() {
        return DecisionMemo.CASE_TYPE;
    }

    /** Whoever owns what it is about waits, and that is not known here. */
    @Override
    public CaseSummary summarize(UUID caseId) {
        DecisionMemo memo = repository.findById(caseId).orElseThrow();
        return new CaseSummary(memo.number(), memo.title(), null, CaseFacets.NONE.withStat(memo.stat()));
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

    @Override
    public String kind() {
        return "Decision memos";
    }

    @Override
    public Optional<SearchEntry> entry(UUID caseId) {
        return repository.findById(caseId).map(memo -> {
            Set<String> seenBy = new HashSet<>(Set.of(memo.writer()));
            Optional.ofNullable(memo.stat()).map(StatReaders::of).ifPresent(seenBy::add);
            return SearchEntry.of(
                            memo.number(), memo.title(), memo.ask(), memo.issue(), memo.recommendation(), memo.costOfDelay(), memo.decision())
                    .readBy(seenBy);
        });
    }

    @Override
    public Set<String> keys(Actor actor) {
        return readers.keys(actor);
    }
}
