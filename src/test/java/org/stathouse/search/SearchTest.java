package org.stathouse.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stathouse.intake.ProposalJourney.ref;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Slice;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

@IntegrationTest
class SearchTest {

    private final ProposalJourney journey;
    private final Search search;
    private final SearchCatchUp catchUp;
    private final SignIn signIn;
    private final JdbcClient database;

    @Autowired
    SearchTest(ApplicationContext context, Search search, SearchCatchUp catchUp, SignIn signIn, JdbcClient database) {
        this.journey = new ProposalJourney(context);
        this.search = search;
        this.catchUp = catchUp;
        this.signIn = signIn;
        this.database = database;
    }

    @Test
    void aCaseIsFoundByAWordOfItsTitleAsSoonAsItIsHandedIn() {
        String word = word();
        UUID id = journey.submitted(journey.form("Plant " + word + " trees"));

        assertThat(found("tmo", word)).containsExactly(ref(id));
    }

    @Test
    void aCaseIsFoundByItsNumber() {
        UUID id = journey.submitted(journey.form("Plant " + word() + " trees"));
        String number = signIn.as("tmo", () -> journey.view(id)).number();

        assertThat(found("tmo", String.valueOf(number))).contains(ref(id));
    }

    @Test
    void wordsAreFoundWhateverTheirEndingAndAccent() {
        String word = word();
        UUID id = journey.submitted(journey.form("Kindergärten and " + word + " playgrounds"));

        assertThat(found("tmo", word + " playground")).containsExactly(ref(id));
        assertThat(found("tmo", word + " Kindergarten")).containsExactly(ref(id));
    }

    @Test
    void whatMustNotOccurLeavesACaseOut() {
        String word = word();
        UUID oaks = journey.submitted(journey.form("Plant " + word + " oaks"));
        journey.submitted(journey.form("Plant " + word + " elms"));

        assertThat(found("tmo", word + " -elms")).containsExactly(ref(oaks));
    }

    @Test
    void nobodyFindsACaseThatTheyMayNotSee() {
        String word = word();
        journey.submitted(journey.form("Plant " + word + " trees"));

        Slice<SearchHit> page = signIn.as("arpa", () -> search.find(new SearchQuery(word, null), null, 1));

        assertThat(page.items()).isEmpty();
        assertThat(page.next()).isNull();
    }

    @Test
    void aScorerFindsACaseOnceItIsOpenForScores() {
        String word = word();
        UUID id = journey.inScoring(journey.form("Plant " + word + " trees"));

        assertThat(found("arpa", word)).containsExactly(ref(id));
    }

    @Test
    void aDraftIsFoundByNobody() {
        String word = word();
        journey.draft(journey.form("Plant " + word + " trees"));

        assertThat(found("tmo", word)).isEmpty();
        assertThat(found(ProposalJourney.PROPOSER, word)).isEmpty();
    }

    @Test
    void rightsAreAskedEvenWhereTheIndexNamesTheReaderStill() {
        String word = word();
        UUID id = journey.submitted(journey.form("Plant " + word + " trees"));
        database.sql("update search_document set markers = markers || ? where id = ?").params("r:proposal/arpa\n", id).update();

        assertThat(found("arpa", word)).isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        String word = word();
        List<CaseRef> all = new ArrayList<>();
        for (int count = 0; count < 5; count++) {
            all.add(ref(journey.submitted(journey.form("Tree " + count + " " + word))));
        }

        List<CaseRef> found = new ArrayList<>();
        String next = null;
        do {
            String after = next;
            Slice<SearchHit> page = signIn.as("tmo", () -> search.find(new SearchQuery(word, "Proposals"), after, 2));
            page.items().forEach(hit -> found.add(hit.subject()));
            next = page.next();
        } while (next != null);

        assertThat(found).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void whatIsNoCursorOrNoKindIsRefused() {
        assertThatThrownBy(() -> signIn.as("tmo", () -> search.find(new SearchQuery("tree", null), "gibberish", 5)))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> signIn.as("tmo", () -> search.find(new SearchQuery("tree", "Horses"), null, 5)))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void casesFromBeforeTheIndexAreTakenUp() {
        String word = word();
        UUID id = journey.submitted(journey.form("Plant " + word + " trees"));
        database.sql("delete from search_document where id = ?").param(id).update();
        database.sql("delete from search_progress where case_type = 'proposal'").update();

        signIn.as("tmo", catchUp::catchUp);

        assertThat(found("tmo", word)).containsExactly(ref(id));
    }

    private List<CaseRef> found(String person, String words) {
        return signIn.as(person, () -> search.find(new SearchQuery(words, null), null, 20)).items().stream().map(SearchHit::subject).toList();
    }

    /** A word that no other test has used. */
    private static String word() {
        StringBuilder word = new StringBuilder("q");
        for (char digit : UUID.randomUUID().toString().replace("-", "").substring(0, 10).toCharArray()) {
            word.append((char) ('a' + Character.digit(digit, 16)));
        }
        return word.append("x").toString();
    }
}
