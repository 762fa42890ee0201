package org.stathouse.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;

@IntegrationTest
@ViewPackages(packages = "org.stathouse.search.ui")
class SearchViewTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Test
    void theAddressHoldsWhatIsSearchedForAndTheWordsFoundAreMarked() {
        String word = "wq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";
        ProposalJourney journey = new ProposalJourney(context);
        journey.submitted(journey.form("Plant <b>" + word + "</b> trees"));

        SearchView view = open("tmo", "q=" + word);

        assertThat(textOf(view)).contains("1 found", "Plant <b>", "Proposals");
        assertThat(find(HitItem.Mark.class, view).all()).extracting(mark -> mark.getElement().getText()).containsExactly(word);
        assertThat(field(TextField.class, "Words", view).getValue()).isEqualTo(word);
    }

    @Test
    void whereNothingIsFoundAViewSaysWhatToTry() {
        assertThat(textOf(open("tmo", "q=zzzzqqqq"))).contains("Nothing found", "Try fewer or other words.");
    }

    @Test
    void aKindThatDoesNotExistIsSaidToBeUnknown() {
        assertThat(textOf(open("tmo", "q=tree&kind=Horses"))).contains("There is nothing called “Horses”");
    }

    private SearchView open(String person, String query) {
        signIn.as(person);
        UI.getCurrent().navigate("search", QueryParameters.fromString(query));
        return (SearchView) getCurrentView();
    }
}
