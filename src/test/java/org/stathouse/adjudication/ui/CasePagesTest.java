package org.stathouse.adjudication.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.adjudication.RedCaseJourney;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PlanActions;
import org.stathouse.status.Rag;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.ViewTest;

/** The list of red cases, the page of one, and its part of the action's page. */
@IntegrationTest
@ViewPackages(packages = "org.stathouse.adjudication.ui")
class CasePagesTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Autowired
    TestClock clock;

    @Autowired
    RedCasePanel panel;

    private RedCaseJourney journey;
    private PlanActions actions;

    @BeforeEach
    void prepare() {
        journey = new RedCaseJourney(context);
        actions = new PlanActions(context);
    }

    @Test
    void theListFiltersByStageWordsWhoseAndDueAndReadsThemFromTheAddress() {
        UUID validated = journey.opened();
        UUID planned = journey.planned();
        signIn.as("tmo");

        String champions = textOf(list("stage=champion"));
        assertThat(champions).contains(number(planned)).doesNotContain(number(validated));
        String one = textOf(list("q=" + number(validated)));
        assertThat(one).contains("1 case", number(validated));
        assertThat(textOf(list("whose=mine&q=" + number(validated)))).contains("No red case matches these filters.");
        assertThat(textOf(list("stage=nonsense&pillar=none&q=" + number(validated)))).contains(number(validated));

        clock.passWorkingDays(3);
        String overdue = textOf(list("due=overdue"));
        assertThat(overdue).contains(number(validated)).contains("Overdue");
    }

    @Test
    void aFilterThatIsChosenShowsAtOnce() {
        UUID id = journey.opened();
        signIn.as("tmo");
        CaseListView view = list("q=" + number(id));

        assertThat(field(TextField.class, "Number or words", view).getValue()).isEqualTo(number(id));
        assertThat(field(Select.class, "Due", view).getValue()).isEqualTo(false);
    }

    @Test
    void everybodySeesOnlyTheirCases() {
        UUID mine = journey.opened();
        UUID others = journey.opened(actions.add(actions.newPillar(), actions.agencyWithoutLiaison(), "budget", null, null));

        signIn.as("liaison");
        assertThat(textOf(list("q=" + number(mine)))).contains("1 case");
        assertThat(textOf(list("q=" + number(others)))).contains("No cases");
        signIn.as("arpa");
        assertThat(textOf(list("q=" + number(mine)))).contains("No cases");
    }

    @Test
    void aCasesPageTellsWhereItStandsWhatWasPlannedAndDecided() {
        ActionId action = journey.action();
        UUID id = journey.monitored(action);
        journey.reports(action, Rag.AMBER);
        signIn.as(RedCaseJourney.OWNER);

        CasePage page = navigate("adjudication/cases/" + id, CasePage.class);

        assertThat(textOf(page))
                .contains("Monitoring", "One has held so far.", "The supplier is eight weeks late.", "$120,000", "Take option 1.")
                .contains("Accept the recovery plan", "Sign the freight contract", "Forwarded to SteerCo by Chandra Pillay", "Confirmed as Red by Tamara Moss");
        assertThat(page.getPageTitle()).startsWith(number(id));
    }

    @Test
    void anOwnersDraftIsTheirsAlone() {
        UUID id = journey.confirmed();
        signIn.as(RedCaseJourney.OWNER);
        assertThat(textOf(navigate("adjudication/cases/" + id, CasePage.class))).contains("Your draft.");
        signIn.as("tmo");
        assertThat(textOf(navigate("adjudication/cases/" + id, CasePage.class))).doesNotContain("Your draft.");
    }

    @Test
    void anActionsPageShowsItsCasesToThoseWhoMaySeeThem() {
        ActionId action = journey.action();
        UUID id = journey.opened(action);
        signIn.as("champion");
        Component part = panel.of(actions.view(action)).orElseThrow();
        assertThat(textOf(part)).contains(number(id), "Validation");
        signIn.as("arpa");
        assertThat(panel.of(actions.view(action))).isEmpty();
    }

    /** The list at an address with these query parameters. */
    private CaseListView list(String query) {
        UI.getCurrent().navigate("adjudication/cases", QueryParameters.fromString(query));
        return find(CaseListView.class).single();
    }

    private String number(UUID id) {
        return journey.view(id).number();
    }
}
