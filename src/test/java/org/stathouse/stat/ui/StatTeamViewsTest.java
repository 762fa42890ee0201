package org.stathouse.stat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.LocalTime;
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
import org.stathouse.stat.memo.MemoKind;
import org.stathouse.stat.memo.WeeklyStatuses;
import org.stathouse.stat.session.SessionForm;
import org.stathouse.stat.session.Sessions;
import org.stathouse.stat.team.NewTeam;
import org.stathouse.stat.team.TeamView;
import org.stathouse.stat.team.TigerTeams;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;

/** The pages of memos, of the weekly status and of Tiger Teams. */
@IntegrationTest
@ViewPackages(packages = "org.stathouse.stat.ui")
class StatTeamViewsTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Autowired
    Sessions sessions;

    @Autowired
    TigerTeams teams;

    @Autowired
    WeeklyStatuses statuses;

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
    void aPreMemoReadsAsItWouldGoOutNow() {
        UUID item = items.issued(stat, 30);
        UUID session = signIn.as("analyst", () -> sessions.plan(stat, new SessionForm(items.workingDay(20), LocalTime.of(10, 0))).id());
        signIn.as("analyst");

        SessionPaperView view = navigate(SessionPaperView.class, Map.of("id", session.toString(), "kind", MemoKind.PRE_MEMO.name()));

        assertThat(textOf(view)).contains("Pre-Memo", "It has not gone out yet.", items.page(item).item().number(), "○ White: not due");
    }

    @Test
    void analystsAddToTheWeeklyStatusAndSeeItInPlace() {
        signIn.as("analyst");
        WeeklyStatusPage page = navigate(WeeklyStatusPage.class, Map.of("id", stat.toString()));

        field(TextArea.class, "Emerging", page).setValue("Rats in the east");
        find(Button.class, page).withText("Save").single().click();

        assertThat(statuses.of(stat).emerging()).isEqualTo("Rats in the east");
        assertThat(textOf(page)).contains("Rats in the east", "Nothing is blocked.");
    }

    @Test
    void aChairReadsTheWeeklyStatusAndDoesNotSendIt() {
        signIn.as("statchair");

        WeeklyStatusPage page = navigate(WeeklyStatusPage.class, Map.of("id", stat.toString()));

        assertThat(find(Button.class, page).withText("Send now").exists()).isFalse();
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

        StatPage page = navigate(StatPage.class, Map.of("id", stat.toString()));

        assertThat(textOf(page)).contains("Leaks in the mains", team.number());
    }

    @Test
    void anItemHandedToATeamShowsTheTeamAndItsEnd() {
        UUID item = items.issued(stat, 10);
        TigerTeamRequested request =
                new TigerTeamRequested(stat, StatItems.ref(item), items.page(item).item().number(), "Street lights", "crew", "Light them");
        signIn.as("statchair", () -> transaction().executeWithoutResult(status -> context.publishEvent(request)));
        signIn.as("analyst");

        ItemPageView page = navigate(ItemPageView.class, Map.of("id", item.toString()));

        assertThat(teams.about(StatItems.ref(item))).hasSize(1);
        assertThat(textOf(page)).contains("Tiger Team", "Set by its charter", "Writing its charter");
    }
}
