package org.stathouse.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The search of the embedded database, on its own schema. */
class PlainCandidatesTest {

    private final JdbcDataSource h2 = new JdbcDataSource();
    private JdbcClient database;

    @BeforeEach
    void migrate() {
        h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(h2).locations("classpath:db/migration/common", "classpath:db/migration/h2").load().migrate();
        database = JdbcClient.create(h2);
    }

    @Test
    void allWordsMustOccurWhateverTheirEnding() {
        UUID both = document("P-1", "Plant trees", "in the parks", "r:proposal/jo\n");
        document("P-2", "Plant flowers", "in the parks", "r:proposal/jo\n");

        assertThat(found("tree park")).containsExactly(both);
    }

    @Test
    void theTitleCountsMoreThanTheText() {
        UUID inTitle = document("P-1", "A bridge", "", "r:proposal/jo\n");
        UUID inText = document("P-2", "A road", "to the bridge", "r:proposal/jo\n");

        assertThat(found("bridge")).containsExactly(inTitle, inText);
    }

    @Test
    void onlyDocumentsWithOneOfTheMarkersAreFound() {
        document("P-1", "A bridge", "", "r:proposal/ann\n");
        UUID mine = document("P-2", "A bridge", "", "r:proposal/jo\n");

        assertThat(found("bridge")).containsExactly(mine);
    }

    @Test
    void alternativesAndRefusedWordsAreHeard() {
        UUID oak = document("P-1", "Oak", "", "r:proposal/jo\n");
        UUID elm = document("P-2", "Elm", "", "r:proposal/jo\n");
        document("P-3", "Oak and elm", "", "r:proposal/jo\n");

        assertThat(found("oak or elm -\"and\"")).containsExactlyInAnyOrder(oak, elm);
    }

    private List<UUID> found(String typed) {
        return new PlainCandidates(database)
                .window(QueryWords.of(typed), List.of(Set.of("r:proposal/jo", "r:proposal/TMO")), null).stream()
                .map(Candidate::id)
                .toList();
    }

    private UUID document(String number, String title, String text, String markers) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into search_document (id, kind, case_type, case_id, remark, number, title, text, folded, markers, changed_at)
                        values (?, 'Proposals', 'proposal', ?, false, ?, ?, ?, '', ?, ?)""")
                .params(id, id, number, title, text, markers, OffsetDateTime.parse("2027-03-01T10:00:00Z"))
                .update();
        return id;
    }
}
