package org.stathouse.stat.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Slice;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatKind;
import org.stathouse.stat.StatSummary;
import org.stathouse.stat.TigerTeamNote;
import org.stathouse.stat.TigerTeamRequested;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

/** Every path and timer of {@code tiger-team}, asserted on the team. */
@IntegrationTest
class TigerTeamProcessTest {

    private final TeamJourney walk;
    private final StatFixture fixture;
    private final TigerTeams teams;
    private final StatDirectory stats;
    private final SignIn signIn;
    private final TestClock clock;
    private UUID stat = new UUID(0, 0);
    private String name = "";

    @Autowired
    TigerTeamProcessTest(ApplicationContext context, TigerTeams teams, StatDirectory stats, SignIn signIn, TestClock clock) {
        this.walk = new TeamJourney(context);
        this.fixture = new StatFixture(context);
        this.teams = teams;
        this.stats = stats;
        this.signIn = signIn;
        this.clock = clock;
    }

    @BeforeEach
    void openAStat() {
        stat = fixture.stat();
        name = "Leaks under " + stats.get(stat).name();
    }

    private static CaseRef ref(UUID team) {
        return TeamJourney.ref(team);
    }

    @Test
    void asksTheLeadForACharterWithinTenWorkingDays() {
        UUID team = walk.setUp(stat, name);

        assertThat(walk.openTask(ref(team), "stat/write-charter").assignee()).isEqualTo("owner");
        assertThat(walk.openTask(ref(team), "stat/write-charter").dueAt()).isEqualTo(walk.close(walk.day(10)));
        assertThat(walk.noticesTo("crew", ref(team))).containsExactly("stat/team-set-up");
        assertThat(walk.team(team).status()).isEqualTo(TeamStatus.CHARTER);
    }

    @Test
    void opensSessionsAndItemsOfItsOwnOnceTheChairHasApprovedTheCharter() {
        UUID team = walk.atWork(stat, name);

        TeamView view = walk.team(team);
        assertThat(view.status()).isEqualTo(TeamStatus.RUNNING);
        StatSummary own = stats.get(Objects.requireNonNull(view.stat()));
        assertThat(own.kind()).isEqualTo(StatKind.TIGER_TEAM);
        assertThat(own.parentId()).isEqualTo(stat);
        assertThat(own.name()).isEqualTo(name);
        assertThat(own.chair()).isEqualTo("statchair");
        assertThat(own.underCityCode()).isFalse();
        assertThat(view.end()).isEqualTo(walk.day(20)).isEqualTo(view.firstEnd());
    }

    @Test
    void returnsACharterWithAReasonToItsLead() {
        UUID team = walk.setUp(stat, name);
        walk.complete("owner", ref(team), "stat/write-charter", walk.charter());

        walk.complete("statchair", ref(team), "stat/decide-charter", new DecideCharter(false, "Which mains?"));

        assertThat(walk.team(team).status()).isEqualTo(TeamStatus.CHARTER);
        assertThat(walk.team(team).lastReason()).isEqualTo("Which mains?");
        assertThat(walk.openForms(ref(team))).containsExactly("stat/write-charter");
        assertThat(walk.noticesTo("owner", ref(team))).contains("stat/team-returned");
    }

    @Test
    void namesEverythingThatACharterLacks() {
        UUID team = walk.setUp(stat, name);

        BusinessRuleViolation refused = catchThrowableOfType(
                BusinessRuleViolation.class,
                () -> walk.complete("owner", ref(team), "stat/write-charter", new WriteCharter(null, " ", Set.of("nobody"), null, null, clock.today())));

        assertThat(refused.faults()).extracting(Fault::field).containsExactly("objective", "scope", "members", "milestones", "measures", "end");
    }

    @Test
    void letsNobodyDecideOnTheTeamThatTheyLead() {
        UUID team = signIn.as("analyst", () -> teams.setUp(
                new NewTeam(name, stat, "statchair", Set.of(), "Find the leak", walk.day(30))).id());
        walk.complete("statchair", ref(team), "stat/write-charter", walk.charter());

        assertThat(walk.openTask(ref(team), "stat/decide-charter").assignee()).as("another chair is asked").isNull();
        assertThatThrownBy(() -> walk.complete("statchair", ref(team), "stat/decide-charter", new DecideCharter(true, null)))
                .isInstanceOfAny(NotPermitted.class, BusinessRuleViolation.class);
    }

    @Test
    void tellsWhoLooksAfterItAtTheCloseOfBusinessOfItsEndDateOnce() {
        UUID team = walk.atWork(stat, name);
        LocalDate end = Objects.requireNonNull(walk.team(team).end());

        walk.moveTo(end, LocalTime.of(16, 59), ref(team));
        assertThat(walk.noticesTo("statchair", ref(team))).doesNotContain("stat/team-overdue");
        walk.moveTo(end, LocalTime.of(17, 1), ref(team));
        walk.moveTo(end.plusDays(1), LocalTime.of(17, 1), ref(team));

        for (String told : List.of("owner", "crew", "statchair", "analyst")) {
            assertThat(walk.noticesTo(told, ref(team))).as(told).containsOnlyOnce("stat/team-overdue");
        }
        assertThat(walk.openForms(ref(team))).containsExactly("stat/report-result");
    }

    @Test
    void closesWithItsResultAndReportsBackToTheItemThatAskedForIt() {
        CaseRef item = new CaseRef("stat-item", UUID.randomUUID());
        walk.publish(new TigerTeamRequested(stat, item, "TEST-01-01", "Fix the mains", "owner", "Find the leak"));
        TigerTeamNote note = teams.about(item).getFirst();
        UUID team = note.team();
        assertThat(note.status()).isEqualTo("Writing its charter");
        walk.complete("owner", ref(team), "stat/write-charter", walk.charter());
        walk.complete("statchair", ref(team), "stat/decide-charter", new DecideCharter(true, null));

        walk.complete("owner", ref(team), "stat/report-result", new ReportResult("The leak is closed."));
        walk.complete("statchair", ref(team), "stat/decide-result", new DecideResult(true, null, null));

        assertThat(teams.about(item).getFirst().result()).isEqualTo("The leak is closed.");
        assertThat(teams.about(item).getFirst().end()).isNotNull();
        assertThat(walk.history(item)).containsOnly("tiger-team.reported").hasSize(3);
        assertThat(walk.isRunning(ref(team))).isFalse();
        assertThat(stats.get(Objects.requireNonNull(walk.team(team).stat())).active()).as("it meets no more").isFalse();
    }

    @Test
    void isSetUpOnceForAnItemWhoeverAsksAgain() {
        CaseRef item = new CaseRef("stat-item", UUID.randomUUID());
        TigerTeamRequested request = new TigerTeamRequested(stat, item, "TEST-01-01", "Fix the mains", "owner", "Find the leak");

        walk.publish(request);
        walk.publish(request);

        assertThat(teams.about(item)).hasSize(1);
    }

    @Test
    void goesOnUntilAnotherDayByTheChairsWordAndCountsIt() {
        UUID team = walk.atWork(stat, name);
        walk.complete("owner", ref(team), "stat/report-result", new ReportResult("Half is done."));

        walk.complete("statchair", ref(team), "stat/decide-result", new DecideResult(false, walk.day(40), "The frost"));

        TeamView view = walk.team(team);
        assertThat(view.status()).isEqualTo(TeamStatus.RUNNING);
        assertThat(view.extensions()).isOne();
        assertThat(view.end()).isEqualTo(walk.day(40));
        assertThat(view.firstEnd()).isEqualTo(walk.day(20));
        assertThat(walk.openTask(ref(team), "stat/report-result").dueAt()).isEqualTo(walk.close(walk.day(40)));
    }

    @Test
    void movesTaskAndTimersWithANewEndDateWhileItIsAtWork() {
        UUID team = walk.atWork(stat, name);
        LocalDate first = walk.day(20);
        LocalDate later = walk.day(25);

        signIn.as("statchair", () -> teams.extend(team, walk.team(team).version(), later, "The frost"));
        walk.moveTo(first, LocalTime.of(17, 1), ref(team));

        assertThat(walk.noticesTo("statchair", ref(team))).contains("stat/team-extended").doesNotContain("stat/team-overdue");
        walk.moveTo(later, LocalTime.of(17, 1), ref(team));
        assertThat(walk.noticesTo("statchair", ref(team))).contains("stat/team-overdue");
    }

    @Test
    void endsWithoutAResultWhenAChairDissolvesIt() {
        UUID team = walk.atWork(stat, name);

        signIn.as("statchair", () -> teams.dissolve(team, walk.team(team).version(), "Not needed any more"));

        assertThat(walk.team(team).status()).isEqualTo(TeamStatus.DISSOLVED);
        assertThat(walk.isRunning(ref(team))).isFalse();
        assertThat(walk.openForms(ref(team))).isEmpty();
    }

    @Test
    void isSetUpByItsStatsAnalystsAndChairOnly() {
        assertThatThrownBy(() -> signIn.as("owner", () -> teams.setUp(
                        new NewTeam(name, stat, "owner", Set.of(), "Find the leak", walk.day(30)))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void isHiddenFromWhoHasNoPartInIt() {
        UUID team = walk.setUp(stat, name);

        assertThat(signIn.as("crew", () -> teams.get(team).name())).as("a member").isEqualTo(name);
        assertThatThrownBy(() -> signIn.as("liaison", () -> teams.get(team))).isInstanceOf(NotFound.class);
        assertThat(signIn.as("liaison", () -> teams.list(false, null, 200).items())).extracting(TeamView::id).doesNotContain(team);
    }

    @Test
    void isListedOncePageByPageForWhoMaySeeIt() {
        UUID first = walk.setUp(stat, name);
        UUID second = walk.setUp(stat, name + " again");

        assertThat(listed("crew")).as("a member").doesNotHaveDuplicates().contains(first, second);
        assertThat(listed("statchair")).doesNotHaveDuplicates().contains(first, second);
        assertThat(listed("liaison")).doesNotContain(first, second);
    }

    private List<UUID> listed(String username) {
        List<UUID> listed = new ArrayList<>();
        Slice<TeamView> page = signIn.as(username, () -> teams.list(false, null, 2));
        page.items().forEach(team -> listed.add(team.id()));
        while (page.next() != null) {
            String after = page.next();
            page = signIn.as(username, () -> teams.list(false, after, 2));
            page.items().forEach(team -> listed.add(team.id()));
        }
        return listed;
    }

    @Test
    void refusesAStaleChange() {
        UUID team = walk.setUp(stat, name);

        assertThatThrownBy(() -> signIn.as("analyst", () -> teams.staff(team, 99, Set.of("crew")))).isInstanceOf(Conflict.class);
    }
}
