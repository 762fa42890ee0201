package org.stathouse.stat.team.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.stat.TigerTeamRequested;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.stat.item.StatItems;
import org.stathouse.stat.team.NewTeam;
import org.stathouse.stat.team.TeamView;
import org.stathouse.stat.team.TigerTeams;
import org.stathouse.stat.ui.StatAddresses;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;

/** The pages of Tiger Teams, and where other pages show them. */
@IntegrationTest
@ViewPackages(packages = "org.stathouse.stat")
class StatTeamViewsTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Autowired
    TigerTeams teams;

    private StatFixture fixture;
    private StatItems items;
    private UUID stat;

    @BeforeEach
    void openAStat() {
        fixture = new StatFixture(context);
        items = new StatItems(context);
        stat = fixture.stat();
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    @Test
    void aTeamsPageOffersEachPersonOnlyWhatTheyMayDo() {
        UUID team = signIn.as("analyst", () -> teams.setUp(
                new NewTeam("Leaks", stat, "owner", Set.of("crew"), "Find the leak", LocalDate.of(2027, 6, 1))).id());

        signIn.as("crew");
        TigerTeamPage forMember = navigate(TigerTeamPage.class, Map.of("id", team.toString()));
        assertThat(textOf(forMember)).contains("Find the leak", "Cruz Whitlock", "Writing its charter");
        assertThat(find(Button.class, forMember).withText("Dissolve").exists()).isFalse();
    }

    @Test
    void aTeamSetUpByHandIsShownOnItsStatsPage() {
        TeamView team = signIn.as("analyst", () -> teams.setUp(
                new NewTeam("Leaks in the mains", stat, "owner", Set.of(), "Find the leak", LocalDate.of(2027, 6, 1))));
        signIn.as("analyst");

        UI.getCurrent().navigate(StatAddresses.stat(stat));

        assertThat(textOf((Component) getCurrentView())).contains("Leaks in the mains", team.number());
    }

    @Test
    void anItemHandedToATeamShowsTheTeamAndItsEnd() {
        UUID item = items.issued(stat, 10);
        TigerTeamRequested request =
                new TigerTeamRequested(stat, StatItems.ref(item), items.page(item).item().number(), "Street lights", "crew", "Light them");
        signIn.as("statchair", () -> transaction().executeWithoutResult(status -> context.publishEvent(request)));
        signIn.as("analyst");

        UI.getCurrent().navigate(StatAddresses.item(item));

        assertThat(teams.about(StatItems.ref(item))).hasSize(1);
        assertThat(textOf((Component) getCurrentView())).contains("Tiger Team", "Set by its charter", "Writing its charter");
    }
}
