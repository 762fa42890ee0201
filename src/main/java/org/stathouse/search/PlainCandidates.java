package org.stathouse.search;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Words;

/** The same for the embedded database, which has no full-text search of that kind: it compares the beginnings of words. */
class PlainCandidates implements Candidates {

    private static final double TITLE = 4;

    private final JdbcClient database;

    PlainCandidates(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Candidate> window(QueryWords words, List<Set<String>> markers, @Nullable Place from) {
        List<Object> values = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        conditions.add(words.alternatives().stream()
                .map(stems -> stems.stream().map(stem -> holds("words", stem, values)).collect(Collectors.joining(" and ", "(", ")")))
                .collect(Collectors.joining(" or ", "(", ")")));
        words.refused().forEach(stem -> conditions.add("not " + holds("words", stem, values)));
        markers.forEach(each -> conditions.add(anyOf(each, values)));
        if (from != null) {
            conditions.add("(changed_at, id) < (?, ?)");
            values.add(from.changedAt().atOffset(ZoneOffset.UTC));
            values.add(from.id());
        }
        values.add(WINDOW);
        List<String> stems = words.alternatives().stream().flatMap(List::stream).toList();
        return database.sql("select id, case_type, case_id, changed_at, number, title from search_document where "
                        + String.join(" and ", conditions) + " order by changed_at desc, id desc limit ?")
                .params(values)
                .query((row, number) -> new Candidate(
                        row.getObject("id", UUID.class),
                        new CaseRef(row.getString("case_type"), row.getObject("case_id", UUID.class)),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        rank(stems, row.getString("number") + " " + row.getString("title"))))
                .list()
                .stream()
                .sorted(Comparator.comparingDouble(Candidate::rank).reversed())
                .toList();
    }

    private static double rank(List<String> stems, String title) {
        String plain = QueryWords.folded(title).toLowerCase(Locale.ROOT);
        return stems.stream().filter(plain::contains).count() * TITLE;
    }

    private static String holds(String column, String stem, List<Object> values) {
        values.add(Words.pattern(stem));
        return column + " like ? escape '" + Words.ESCAPE + "'";
    }

    private static String anyOf(Collection<String> markers, List<Object> values) {
        return markers.stream().map(marker -> holds("markers", marker + "\n", values)).collect(Collectors.joining(" or ", "(", ")"));
    }
}
