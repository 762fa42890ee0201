package org.stathouse.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PillarId;
import org.stathouse.plan.PlanActions;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.status.Rag;
import org.stathouse.status.ReportRow;
import org.stathouse.status.ReportedStatus;
import org.stathouse.status.StaleAction;
import org.stathouse.status.StatusJourney;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestEngine;

/** The portfolio's figures on a pillar of the test's own. */
@IntegrationTest
class PortfolioTest {

    private static final YearMonth MONTH = StatusJourney.FIRST;

    /** Its lock has passed by the test's clock. */
    private static final YearMonth PAST = YearMonth.of(2026, 8);

    private final Portfolio portfolio;
    private final PortfolioExport export;
    private final PlanCatalog catalog;
    private final SignIn signIn;
    private final TestEngine engine;
    private final StatusJourney journey;
    private final PlanActions actions;
    private PillarId pillar;

    @Autowired
    PortfolioTest(ApplicationContext context, Portfolio portfolio, PortfolioExport export, PlanCatalog catalog, SignIn signIn, TestEngine engine) {
        this.portfolio = portfolio;
        this.export = export;
        this.catalog = catalog;
        this.signIn = signIn;
        this.engine = engine;
        this.journey = new StatusJourney(context);
        this.actions = new PlanActions(context);
    }

    @BeforeEach
    void setUp() {
        pillar = actions.newPillar();
    }

    @Test
    void countsEachActionOnceByHowItStands() {
        journey.publish(action(), Rag.GREEN, MONTH);
        journey.publish(action(), Rag.RED, MONTH);
        journey.publish(action(), Rag.RED, MONTH);
        journey.submit(action(), Rag.GREEN, MONTH);
        journey.ask(action(), MONTH);

        PortfolioView view = overview(MONTH);

        assertThat(view.pillars()).singleElement().satisfies(row -> {
            assertThat(row.pillar()).isEqualTo(pillar.value());
            assertThat(row.standings().counts())
                    .isEqualTo(Map.of(ReportedStatus.GREEN, 1L, ReportedStatus.RED, 2L, ReportedStatus.IN_REVIEW, 1L, ReportedStatus.NOT_DUE, 1L));
        });
        assertThat(view.total().total()).isEqualTo(5);
    }

    @Test
    void whatIsHandedInButNotAcceptedHasNoColorYet() {
        journey.submit(action(), Rag.RED, MONTH);

        assertThat(overview(MONTH).total().counts()).containsOnlyKeys(ReportedStatus.IN_REVIEW);
    }

    @Test
    void silenceIsItsOwnStatusBeforeTheLockAndAfter() {
        UUID silent = journey.ask(action(), PAST);

        assertThat(overview(PAST).total().counts()).isEqualTo(Map.of(ReportedStatus.NOT_REPORTED, 1L));
        engine.runDueJobs(StatusJourney.ref(silent));
        assertThat(overview(PAST).total().counts()).isEqualTo(Map.of(ReportedStatus.NOT_REPORTED, 1L));
        assertThat(silent(PAST)).extracting(ReportRow::id).containsExactly(silent);
    }

    @Test
    void anActionThatWasGreenLastMonthIsNotGreenUntilItReportsAgain() {
        ActionId action = action();
        journey.publish(action, Rag.GREEN, MONTH);
        journey.ask(action, MONTH.plusMonths(1));

        assertThat(overview(MONTH.plusMonths(1)).total().counts()).isEqualTo(Map.of(ReportedStatus.NOT_DUE, 1L));
    }

    @Test
    void namesWhoHasNotReportedOnlyOnceTheDueDayHasPassed() {
        journey.ask(action(), MONTH);

        assertThat(silent(MONTH)).isEmpty();
    }

    @Test
    void theTrendShowsEachMonthUpToTheOneAsked() {
        ActionId action = action();
        journey.publish(action, Rag.RED, MONTH);
        journey.publish(action, Rag.AMBER, MONTH.plusMonths(1));
        journey.publish(action, Rag.GREEN, MONTH.plusMonths(2));

        PortfolioView view = overview(MONTH.plusMonths(1));

        assertThat(view.trend()).extracting(PortfolioView.MonthStandings::month).containsExactly(MONTH, MONTH.plusMonths(1));
        assertThat(view.trend()).extracting(month -> month.standings().counts().keySet().iterator().next())
                .containsExactly(ReportedStatus.RED, ReportedStatus.AMBER);
    }

    @Test
    void freshnessCountsFromTheLastPublishedReport() {
        ActionId reported = action();
        journey.publish(reported, Rag.GREEN, MONTH);
        journey.ask(reported, MONTH.plusMonths(1));
        ActionId never = action();
        journey.ask(never, MONTH.plusMonths(1));

        PortfolioView view = overview(MONTH.plusMonths(1));

        assertThat(view.freshness()).singleElement().satisfies(row -> {
            assertThat(row.fresh()).isEqualTo(1);
            assertThat(row.never()).isEqualTo(1);
            assertThat(row.oldestDays()).isEqualTo(0);
        });
        assertThat(view.stalest()).extracting(StaleAction::action).containsExactly(never, reported);
    }

    @Test
    void narrowsToAPlanAndToAnAgency() {
        journey.publish(action(), Rag.GREEN, MONTH);
        String plan = catalog.pillar(pillar).orElseThrow().plan();

        assertThat(overview(new PortfolioFilter(MONTH, plan, null, null)).total().total()).isEqualTo(1);
        assertThat(overview(new PortfolioFilter(MONTH, plan, null, actions.liaisonsAgency().value())).total().total()).isEqualTo(1);
        assertThat(overview(new PortfolioFilter(MONTH, plan, null, actions.agencyWithoutLiaison().value())).total().total()).isZero();
        assertThat(overview(new PortfolioFilter(MONTH, "A plan that nobody has", pillar.value(), null)).total().total()).isZero();
    }

    @Test
    void anOwnerSeesTheFiguresOfOwnReportsOnly() {
        journey.publish(action(), Rag.GREEN, MONTH);
        ActionId other = actions.add(pillar, actions.agencyWithoutLiaison(), "tmo", PlanActions.START, PlanActions.END);
        journey.ask(other, MONTH);

        assertThat(overview(MONTH).total().total()).isEqualTo(2);
        assertThat(signIn.as("owner", () -> portfolio.overview(of(MONTH))).total().total()).isEqualTo(1);
    }

    @Test
    void exportsOneRowForEachReportAndTellsNoColorOfADraft() {
        ActionId red = action();
        journey.publish(red, Rag.RED, MONTH);
        journey.submit(action(), Rag.AMBER, MONTH);

        String csv = signIn.as("tmo", () -> new String(export.csv(of(MONTH)), StandardCharsets.UTF_8));

        assertThat(csv.lines()).hasSize(3).first().asString().contains("month,number,action,pillar");
        assertThat(csv).contains(red.value().toString(), "Accepted,Red", "Submitted,,");
    }

    @Test
    void drawsTheHeatMapForSlides() {
        journey.publish(action(), Rag.RED, MONTH);

        String svg = signIn.as("tmo", () -> export.heatMap(of(MONTH), 960));

        assertThat(svg).startsWith("<svg").contains("Actions by pillar and status, January 2090", "1 action: 1 Red.");
    }

    private ActionId action() {
        return actions.add(pillar, actions.liaisonsAgency(), PlanActions.OWNER, PlanActions.START, PlanActions.END);
    }

    private PortfolioFilter of(YearMonth month) {
        return new PortfolioFilter(month, null, pillar.value(), null);
    }

    private PortfolioView overview(YearMonth month) {
        return overview(of(month));
    }

    private PortfolioView overview(PortfolioFilter filter) {
        return signIn.as("tmo", () -> portfolio.overview(filter));
    }

    private List<ReportRow> silent(YearMonth month) {
        return signIn.as("tmo", () -> portfolio.silent(of(month), null, 50)).items();
    }
}
