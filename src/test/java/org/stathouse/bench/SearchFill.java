package org.stathouse.bench;

import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes documents straight in the search's table: half of them actions, the others proposals, reports and comments. Their words are drawn
 * from 20,000 made-up ones as words are in real texts: a few stand nearly everywhere, most hardly anywhere.
 */
final class SearchFill {

    private static final int WORDS = 20_000;
    private static final int SNIPPETS = 50_000;
    private static final int WORDS_IN_SNIPPET = 15;

    /** Letters for digits, so that the words are words to the database. */
    private static final String WORD = "'z' || translate((%s)::text, '0123456789', 'bcdfghjkmp') || 'a'";

    private static final String MAKE_SNIPPETS =
            """
            create table search_snippet as
            select n as id, string_agg(WORD, ' ') as text
            from generate_series(1, %d) n cross join lateral (select floor(%d * power(random() + 0 * n, 3)) as k from generate_series(1, %d)) w
            group by n"""
                    .replace("WORD", WORD.formatted("k::bigint"))
                    .formatted(SNIPPETS, WORDS, WORDS_IN_SNIPPET);

    private static final String DOCUMENTS =
            """
            insert into search_document (id, kind, case_type, case_id, remark, number, title, text, folded, markers, author, changed_at)
            select made.id, kind, type, made.id, kind = 'Comments', 'X-2026-' || lpad(n::text, 7, '0'), left(title.text, 60), one.text || ' ' || other.text, '',
                'k:' || kind || E'\\n' || 't:' || type || E'\\n' || 'r:' || type || '/person' || n %% 1000 || E'\\n',
                case when kind = 'Comments' then 'person' || n %% 1000 end, timestamptz '2020-01-01' + n * interval '2 minutes'
            from (select n, ('00000000-0000-0000-0000-' || lpad(to_hex(n), 12, '0'))::uuid as id,
                    (array['Actions', 'Actions', 'Proposals', 'Comments', 'Actions', 'Status reports'])[1 + n %% 6] as kind,
                    (array['action', 'action', 'proposal', 'proposal', 'action', 'status-report'])[1 + n %% 6] as type,
                    (1 + n * 7919 %% %1$d) as first, (1 + n * 104729 %% %1$d) as second, (1 + n * 1299709 %% %1$d) as third
                from generate_series(1::bigint, ?) n) made
            join search_snippet one on one.id = first join search_snippet other on other.id = second join search_snippet title on title.id = third"""
                    .formatted(SNIPPETS);

    private SearchFill() {}

    /** Makes so many documents in an empty table, and lets the planner know. */
    static void fill(JdbcTemplate database, int documents) {
        database.execute(MAKE_SNIPPETS);
        database.execute("drop index search_document_words");
        database.update(DOCUMENTS, documents);
        database.execute("create index search_document_words on search_document using gin (words) with (fastupdate = off)");
        database.execute("drop table search_snippet");
        database.execute("vacuum analyze search_document");
    }

    /** The word of that rank: 0 stands in most documents, 19,999 in a handful of a thousand. */
    static String word(int rank) {
        StringBuilder word = new StringBuilder("z");
        for (char digit : Integer.toString(rank).toCharArray()) {
            word.append("bcdfghjkmp".charAt(digit - '0'));
        }
        return word.append('a').toString();
    }

    /** The number of the n-th document. */
    static String number(int n) {
        return "X-2026-" + String.format(Locale.ROOT, "%07d", n);
    }
}
