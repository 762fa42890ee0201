package org.stathouse.search;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stathouse.audit.CaseChange;
import org.stathouse.audit.ChangeListener;
import org.stathouse.shared.CaseRef;

/** Keeps the documents in step with the cases, in the transaction that changes a case. What did not change is not written again. */
@Component
class SearchIndex implements ChangeListener {

    private final SearchSources sources;
    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Clock clock;

    SearchIndex(SearchSources sources, JdbcClient database, JdbcTemplate batches, Clock clock) {
        this.sources = sources;
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public void changed(List<CaseChange> changes) {
        Set<CaseRef> changed = new HashSet<>();
        Set<CaseRef> cases = new HashSet<>();
        Set<CaseRef> talked = new HashSet<>();
        List<SearchRemarks> remarks = sources.remarks();
        for (CaseChange change : changes) {
            changed.add(change.subject());
            if (sources.of(change.subject().type()).isPresent()) {
                cases.add(change.subject());
                if (remarks.stream().anyMatch(each -> each.changedBy(change.action()))) {
                    talked.add(change.subject());
                }
            }
        }
        for (SearchSource source : sources.all()) {
            source.readDifferentlyAfter(changed).forEach(id -> cases.add(new CaseRef(source.caseType(), id)));
        }
        if (!cases.isEmpty()) {
            write(cases, talked);
        }
    }

    /** Makes the documents of these cases those that the features name now. @param talked the cases of which the remarks are read too */
    void write(Collection<CaseRef> cases, Set<CaseRef> talked) {
        Map<UUID, SearchDocument> were = stored(cases);
        Map<UUID, SearchDocument> are = new HashMap<>();
        for (CaseRef subject : cases) {
            SearchSource source = sources.of(subject.type()).orElseThrow();
            Optional<SearchEntry> entry = source.entry(subject.id());
            entry.ifPresent(found -> {
                are.put(subject.id(), SearchDocument.of(source, subject, found));
                if (talked.contains(subject)) {
                    remarks(subject, found).forEach(remark -> are.put(remark.id(), remark));
                } else {
                    were.values().stream()
                            .filter(was -> was.remark() && was.subject().equals(subject))
                            .map(was -> was.under(found))
                            .forEach(remark -> are.put(remark.id(), remark));
                }
            });
        }
        store(were, are);
    }

    private List<SearchDocument> remarks(CaseRef subject, SearchEntry entry) {
        List<SearchDocument> documents = new ArrayList<>();
        for (SearchRemarks each : sources.remarks()) {
            each.of(subject).forEach(remark -> documents.add(SearchDocument.of(remark, each.kind(), subject, entry)));
        }
        return documents;
    }

    private Map<UUID, SearchDocument> stored(Collection<CaseRef> cases) {
        Map<UUID, SearchDocument> stored = new HashMap<>();
        List<UUID> ids = cases.stream().map(CaseRef::id).distinct().toList();
        for (int from = 0; from < ids.size(); from += Candidates.WINDOW) {
            database.sql("select * from search_document where case_id in (:ids)")
                    .param("ids", ids.subList(from, Math.min(ids.size(), from + Candidates.WINDOW)))
                    .query(SearchDocument::read)
                    .list()
                    .stream()
                    .filter(document -> cases.contains(document.subject()))
                    .forEach(document -> stored.put(document.id(), document));
        }
        return stored;
    }

    private void store(Map<UUID, SearchDocument> were, Map<UUID, SearchDocument> are) {
        List<Object[]> gone = were.keySet().stream()
                .filter(id -> !are.containsKey(id))
                .map(id -> new Object[] {id})
                .toList();
        List<SearchDocument> fresh = are.values().stream().filter(document -> !were.containsKey(document.id())).toList();
        List<SearchDocument> changed = are.values().stream()
                .filter(document -> were.containsKey(document.id()) && !document.equals(were.get(document.id())))
                .toList();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!gone.isEmpty()) {
            batches.batchUpdate("delete from search_document where id = ?", gone);
        }
        if (!fresh.isEmpty()) {
            batches.batchUpdate("""
                    insert into search_document (kind, case_type, case_id, remark, number, title, text, folded, markers, author, anchor, changed_at, id)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", fresh.stream().map(document -> document.values(now)).toList());
        }
        if (!changed.isEmpty()) {
            batches.batchUpdate("""
                    update search_document set kind = ?, case_type = ?, case_id = ?, remark = ?, number = ?, title = ?, text = ?, folded = ?,
                        markers = ?, author = ?, anchor = ?, changed_at = ? where id = ?""", changed.stream().map(document -> document.values(now)).toList());
        }
    }
}
