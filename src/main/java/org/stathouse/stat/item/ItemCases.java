package org.stathouse.stat.item;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.search.SearchEntry;
import org.stathouse.search.SearchSource;
import org.stathouse.stat.ItemStatus;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatReaders;
import org.stathouse.worklist.CaseFacets;
import org.stathouse.worklist.CasePriority;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubject;

/** What the task list is told of items. */
@Component
@Transactional(readOnly = true)
class ItemCases implements WorkSubject, SearchSource {

    private final ItemAccess access;
    private final ItemRepository items;
    private final StatDirectory stats;
    private final StatReaders readers;

    ItemCases(ItemAccess access, ItemRepository items, StatDirectory stats, StatReaders readers) {
        this.access = access;
        this.items = items;
        this.stats = stats;
        this.readers = readers;
    }

    static String pathOf(UUID item) {
        return "stat/items/" + item;
    }

    @Override
    public String caseType() {
        return Item.CASE_TYPE;
    }

    /** Only while the answer is verified, or a request is open, does the owner wait for somebody else. */
    @Override
    public CaseSummary summarize(UUID caseId) {
        Item item = access.forReading(caseId);
        boolean waits = item.status() == ItemStatus.ANSWERED || item.request() != null;
        CaseFacets facets = new CaseFacets(null, item.terms().agency(), item.statId(), priority(item.escalatedTo()));
        return new CaseSummary(item.number(), item.terms().task(), waits ? item.owner() : null, facets);
    }

    @Override
    public boolean maySee(Actor actor, UUID caseId) {
        return items.findById(caseId).filter(item -> access.maySee(actor, item)).isPresent();
    }

    @Override
    public boolean maySeeAll(Actor actor) {
        return stats.mayReadAll(actor);
    }

    @Override
    public String path(UUID caseId) {
        return pathOf(caseId);
    }

    @Override
    public String kind() {
        return "Stat items";
    }

    @Override
    public Optional<SearchEntry> entry(UUID caseId) {
        return items.findById(caseId).map(item -> {
            ItemTerms terms = item.terms();
            String answer = item.answer() == null ? null : item.answer().text();
            return SearchEntry.of(item.number(), terms.task(), terms.issue(), terms.agencyName(), answer).readBy(ItemAccess.readers(item));
        });
    }

    @Override
    public Set<String> keys(Actor actor) {
        return readers.keys(actor);
    }

    /** The further up an overdue item has gone, the more it matters. */
    private static @Nullable CasePriority priority(@Nullable EscalationLevel level) {
        return switch (level) {
            case null -> null;
            case ANALYST -> CasePriority.MEDIUM;
            case DEPUTY, CHAIR -> CasePriority.HIGH;
        };
    }
}
