package org.stathouse.portfolio.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.Fact;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketKind;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ActionStatus;
import org.stathouse.plan.ActionView;
import org.stathouse.plan.PillarId;
import org.stathouse.plan.PlanActions;
import org.stathouse.shared.DateTexts;
import org.stathouse.status.Rag;
import org.stathouse.status.Rating;
import org.stathouse.status.ReportForm;
import org.stathouse.status.ReportMilestone;
import org.stathouse.status.ReportRegister;
import org.stathouse.status.ReportReview;
import org.stathouse.status.Reports;
import org.stathouse.status.ReviewReport;
import org.stathouse.status.StatusCycles;
import org.stathouse.status.StatusJourney;
import org.stathouse.status.SubmitReport;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.PacketReading;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

/** What briefs of actions, pillars and agencies tell of actions, against the reports and the plan. */
@IntegrationTest
class BriefSectionsTest {

    private final PlanActions plan;
    private final StatusJourney journey;
    private final PacketReading sections;
    private final StatusCycles cycles;
    private final Reports reports;
    private final ReportReview review;
    private final ReportRegister register;
    private final DateTexts dates;
    private final SignIn signIn;
    private final TestClock clock;
    private PillarId pillar = new PillarId(new UUID(0, 0));
    private ActionId action = new ActionId(new UUID(0, 0));

    @Autowired
    BriefSectionsTest(
            ApplicationContext context,
            StatusCycles cycles,
            Reports reports,
            ReportReview review,
            ReportRegister register,
            DateTexts dates,
            SignIn signIn,
            TestClock clock) {
        this.plan = new PlanActions(context);
        this.journey = new StatusJourney(context);
        this.sections = new PacketReading(context);
        this.cycles = cycles;
        this.reports = reports;
        this.review = review;
        this.register = register;
        this.dates = dates;
        this.signIn = signIn;
        this.clock = clock;
    }

    @BeforeEach
    void addAnAction() {
        pillar = plan.newPillar();
        action = plan.add(pillar, plan.liaisonsAgency(), PlanActions.OWNER, PlanActions.START, PlanActions.END);
    }

    /** Publishes a report with these milestones and what was spent. */
    private void publish(ReportMilestone... milestones) {
        journey.open(StatusJourney.FIRST);
        UUID report = journey.ask(action, cycles.current().orElseThrow().month());
        ReportForm form = new ReportForm(
                Rating.of(Rag.GREEN),
                Rating.of(Rag.GREEN),
                Rating.of(Rag.GREEN),
                Rating.of(Rag.GREEN),
                40,
                ActionStatus.IN_PROGRESS,
                PlanActions.END,
                new BigDecimal("1250.50"),
                new BigDecimal("90000"),
                "Opened the café in Łódź <b>Street</b>.",
                "Open a third counter.",
                null,
                List.of(milestones),
                List.of(),
                List.of(),
                Set.of(),
                null,
                null);
        signIn.as(PlanActions.OWNER, () -> reports.submit(report, new SubmitReport(journey.view(report).version(), form)));
        signIn.as("tmo", () -> review.review(report, new ReviewReport(journey.view(report).version(), true, null)));
    }

    @Test
    void anActionWithoutReportsSaysSo() {
        String text = sections.text("action", PacketKind.ACTION, action.value());

        assertThat(text)
                .contains("No status report was asked of this action in the last year.", "No report on this action has been published yet.")
                .contains("The last report names no milestones.", "Spent so far: Not told", "Its reports of the last year told no KPI figure.");
    }

    @Test
    void anActionTellsItsFactsAndWhatItsLastReportSays() {
        LocalDate today = clock.today();
        publish(new ReportMilestone("Sign the lease", today.minusDays(12), today.plusDays(3), false), new ReportMilestone("Hire", today, today, true));

        String text = sections.text("action", PacketKind.ACTION, action.value());
        ActionView view = plan.view(action);
        ReportForm last = register.last(action).orElseThrow().form();

        assertThat(text).contains("Owner: " + view.ownerName(), "Lead agency: " + view.leadAgency().name(), "End: " + dates.date(PlanActions.END));
        assertThat(text).contains(last.done(), last.next(), "Overall: Green", "Done: 40%");
        assertThat(text).contains("Spent so far: $1,250.50", "Expected in all: $90,000");
        assertThat(text.lines().filter(line -> line.startsWith("Sign the lease | "))).singleElement().asString()
                .contains(dates.date(today.minusDays(12)), "Late");
        assertThat(sections.of("action", PacketKind.ACTION, action.value(), Edition.FINAL).facts())
                .extracting(Fact::attribute, Fact::value)
                .contains(tuple("Spent", "$1,250.50"), tuple("Done", "40%"));
    }

    @Test
    void milestonesOfAPillarAreLateOnesFirstAndNoneBeyondNinetyDaysOrReached() {
        LocalDate today = clock.today();
        publish(
                new ReportMilestone("Far away", today.plusDays(91), null, false),
                new ReportMilestone("On the last day", today.plusDays(90), null, false),
                new ReportMilestone("Late one", today.minusDays(7), today.plusDays(200), false),
                new ReportMilestone("Reached", today.minusDays(7), today.minusDays(8), true));

        String text = sections.text("milestones", PacketKind.PILLAR, pillar.value());

        assertThat(text).contains("1 late, 1 ahead until " + dates.date(today.plusDays(MilestonesSection.DAYS)));
        assertThat(text.lines().filter(line -> line.contains(" | "))).satisfiesExactly(
                late -> assertThat(late).startsWith("Late one | ").contains("Late", " | 7"),
                ahead -> assertThat(ahead).startsWith("On the last day | ").contains(dates.date(today.plusDays(90))));
    }

    @Test
    void briefsAreNamedByWhatTheyAreAbout() {
        String day = clock.today().toString();
        String name = signIn.as("tmo", () -> sections.occasion(PacketKind.PILLAR).occasion(pillar.value())).fileName();
        Occasion agency = signIn.as("tmo", () -> sections.occasion(PacketKind.AGENCY).occasion(plan.liaisonsAgency().value()));

        assertThat(name).startsWith("Baltimore - Pillar brief - Pillar ").endsWith(" - " + day);
        assertThat(agency.fileName()).isEqualTo("Baltimore - Agency brief - Department of Finance - " + day);
        assertThat(agency.title()).isEqualTo("Agency brief: Department of Finance");
    }

    @Test
    void theOwnerMakesABriefOfTheirOwnActionAndItGoesToNobodyByItself() {
        var actions = sections.occasion(PacketKind.ACTION);

        assertThat(signIn.as(PlanActions.OWNER, () -> actions.mayMake(action.value()))).isTrue();
        assertThat(signIn.as("analyst", () -> actions.mayRead(action.value()))).isFalse();
        assertThat(signIn.as("tmo", () -> actions.readers(action.value()))).isEmpty();
    }

    @Test
    void whereSteerCoDecidedNothingTheBriefSaysSo() {
        assertThat(sections.text("conditions", PacketKind.ACTION, action.value()))
                .isEqualTo("SteerCo decided nothing on these actions in the last year, and no condition is open.");
    }
}
