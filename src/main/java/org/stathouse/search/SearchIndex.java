package org.stathouse.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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

    /** A row as it was or will be; two are the same if they find the same. */
    private record Document(
            UUID id,
            String kind,
            CaseRef subject,
            boolean remark,
            String number,
            String title,
            String text,
            String markers,
            String author,
            String anchor) {

        private static final int NUMBER_LENGTH = 60;
        private static final int TITLE_LENGTH = 500;

        /** More words than this hardly help anybody to find a case, and PostgreSQL's list of words holds no more than 1 MB. */
        private static final int TEXT_LENGTH = 50_000;

        private Document {
            number = cut(number, NUMBER_LENGTH);
            title = cut(title, TITLE_LENGTH);
            text = cut(text, TEXT_LENGTH);
        }

        static Document read(ResultSet row, int number) throws SQLException {
            return new Document(
                    row.getObject("id", UUID.class),
                    row.getString("kind"),
                    new CaseRef(row.getString("case_type"), row.getObject("case_id", UUID.class)),
                    row.getBoolean("remark"),
                    row.getString("number"),
                    row.getString("title"),
                    row.getString("text"),
                    row.getString("markers"),
                    Optional.ofNullable(row.getString("author")).orElse(""),
                    Optional.ofNullable(row.getString("anchor")).orElse(""));
        }

        private static String cut(String text, int length) {
            String plain = text.replace('\u0000', ' ');
            if (plain.length() <= length) {
                return plain;
            }
            return plain.substring(0, Character.isHighSurrogate(plain.charAt(length - 1)) ? length - 1 : length);
        }
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
        Map<UUID, Document> were = stored(cases);
        Map<UUID, Document> are = new HashMap<>();
        for (CaseRef subject : cases) {
            SearchSource source = sources.of(subject.type()).orElseThrow();
            Optional<SearchEntry> entry = source.entry(subject.id());
            entry.ifPresent(found -> {
                are.put(subject.id(), document(source, subject, found));
                if (talked.contains(subject)) {
                    remarks(source, subject, found).forEach(remark -> are.put(remark.id(), remark));
                } else {
                    were.values().stream()
                            .filter(was -> was.remark() && was.subject().equals(subject))
                            .map(was -> under(was, source, found))
                            .forEach(remark -> are.put(remark.id(), remark));
                }
            });
        }
        store(were, are);
    }

    private static Document document(SearchSource source, CaseRef subject, SearchEntry entry) {
        String markers = Markers.of(source.kind(), subject.type(), entry.readers());
        return new Document(subject.id(), source.kind(), subject, false, entry.number(), entry.title(), entry.text(), markers, "", "");
    }

    private List<Document> remarks(SearchSource source, CaseRef subject, SearchEntry entry) {
        List<Document> documents = new ArrayList<>();
        for (SearchRemarks each : sources.remarks()) {
            String markers = Markers.of(each.kind(), subject.type(), entry.readers());
            each.of(subject).forEach(remark -> documents.add(new Document(
                    remark.id(), each.kind(), subject, true, entry.number(), entry.title(), remark.text(), markers, remark.author(), remark.anchor())));
        }
        return documents;
    }

    /** A remark that is as it was, under a case whose title or readers may have changed. */
    private static Document under(Document remark, SearchSource source, SearchEntry entry) {
        String markers = Markers.of(remark.kind(), source.caseType(), entry.readers());
        return new Document(
                remark.id(), remark.kind(), remark.subject(), true, entry.number(), entry.title(), remark.text(), markers, remark.author(), remark.anchor());
    }

    private Map<UUID, Document> stored(Collection<CaseRef> cases) {
        Map<UUID, Document> stored = new HashMap<>();
        List<UUID> ids = cases.stream().map(CaseRef::id).distinct().toList();
        for (int from = 0; from < ids.size(); from += Candidates.WINDOW) {
            database.sql("select * from search_document where case_id in (:ids)")
                    .param("ids", ids.subList(from, Math.min(ids.size(), from + Candidates.WINDOW)))
                    .query(Document::read)
                    .list()
                    .stream()
                    .filter(document -> cases.contains(document.subject()))
                    .forEach(document -> stored.put(document.id(), document));
        }
        return stored;
    }

    private void store(Map<UUID, Document> were, Map<UUID, Document> are) {
        List<Object[]> gone = were.keySet().stream()
                .filter(id -> !are.containsKey(id))
                .map(id -> new Object[] {id})
                .toList();
        List<Document> fresh = are.values().stream().filter(document -> !were.containsKey(document.id())).toList();
        List<Document> changed = are.values().stream()
                .filter(document -> were.containsKey(document.id()) && !document.equals(were.get(document.id())))
                .toList();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!gone.isEmpty()) {
            batches.batchUpdate("delete from search_document where id = ?", gone);
        }
        if (!fresh.isEmpty()) {
            batches.batchUpdate("""
                    insert into search_document (kind, case_type, case_id, remark, number, title, text, folded, markers, author, anchor, changed_at, id)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", fresh.stream().map(document -> values(document, now)).toList());
        }
        if (!changed.isEmpty()) {
            batches.batchUpdate("""
                    update search_document set kind = ?, case_type = ?, case_id = ?, remark = ?, number = ?, title = ?, text = ?, folded = ?,
                        markers = ?, author = ?, anchor = ?, changed_at = ? where id = ?""", changed.stream().map(document -> values(document, now)).toList());
        }
    }

    private static Object[] values(Document document, Instant now) {
        return new Object[] {
            document.kind(),
            document.subject().type(),
            document.subject().id(),
            document.remark(),
            document.number(),
            document.title(),
            document.text(),
            QueryWords.accented(document.title() + "\n" + document.text()),
            document.markers(),
            document.author().isEmpty() ? null : document.author(),
            document.anchor().isEmpty() ? null : document.anchor(),
            now.atOffset(ZoneOffset.UTC),
            document.id()
        };
    }
}
