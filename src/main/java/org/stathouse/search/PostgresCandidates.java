package org.stathouse.search;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stathouse.shared.CaseRef;

/** PostgreSQL's full-text search in English. Words, kind and rights are looked up together in one index. */
class PostgresCandidates implements Candidates {

    /**
     * The newest that fit, then ranked: so a word that stands in half of all documents costs no more than one that stands in few. The
     * database chooses between the index of words and a walk along the newest, which it can only when it knows the words.
     */
    private static final String SQL = """
            select d.id, d.case_type, d.case_id, d.changed_at, ts_rank(d.words, websearch_to_tsquery('english', :words), 1) as rank
            from (select id, case_type, case_id, changed_at, words from search_document
                where words @@ (websearch_to_tsquery('english', :words)%s) and (changed_at, id) < (:changedAt, :id)
                order by changed_at desc, id desc limit :window) d
            order by rank desc, d.changed_at desc, d.id desc""";

    private static final Place NEWEST = new Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    private final JdbcClient database;

    PostgresCandidates(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Candidate> window(QueryWords words, List<Set<String>> markers, @Nullable Place from) {
        database.sql("set local plan_cache_mode = force_custom_plan").update();
        database.sql("set local jit = off").update();
        Place place = from == null ? NEWEST : from;
        StringBuilder narrowing = new StringBuilder();
        List<String> alternatives = new ArrayList<>();
        for (Set<String> each : markers) {
            narrowing.append(" && (:markers").append(alternatives.size()).append(")::tsquery");
            alternatives.add(anyOf(each));
        }
        JdbcClient.StatementSpec statement = database.sql(SQL.formatted(narrowing))
                .param("words", words.cleaned())
                .param("changedAt", place.changedAt().atOffset(ZoneOffset.UTC))
                .param("id", place.id())
                .param("window", WINDOW);
        for (int index = 0; index < alternatives.size(); index++) {
            statement = statement.param("markers" + index, alternatives.get(index));
        }
        return statement
                .query((row, number) -> new Candidate(
                        row.getObject("id", UUID.class),
                        new CaseRef(row.getString("case_type"), row.getObject("case_id", UUID.class)),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getDouble("rank")))
                .list();
    }

    private static String anyOf(Collection<String> markers) {
        return markers.stream()
                .map(marker -> "'" + marker.replace("\\", "\\\\").replace("'", "''") + "'")
                .collect(Collectors.joining(" | "));
    }
}
