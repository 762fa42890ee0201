package org.stathouse.stat.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.documents.PdfConformance;
import org.stathouse.documents.PdfText;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.stat.DecisionMemoRequested;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.steerco.AgendaTopic;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.ProposedDecision;
import org.stathouse.steerco.SteerCoDecisionRecorder;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;

/** A decision memo from the request to SteerCo's decision. */
@IntegrationTest
class DecisionMemoTest {

    private static final WriteDecisionMemo MEMO = new WriteDecisionMemo(
            "The mains leak.",
            List.of(new MemoOption("Replace the mains", "$2 million"), new MemoOption("Do nothing", "$300,000 a year")),
            "Option 1: it pays for itself in seven years.",
            "$25,000 a month");

    private final TeamJourney walk;
    private final StatFixture fixture;
    private final DecisionMemos memos;
    private final DecisionMemoAgenda agenda;
    private final SteerCoDecisionRecorder recorder;
    private final SignIn signIn;
    private final TestEngine engine;
    private final TestClock clock;
    private final CaseRef item = new CaseRef("stat-item", UUID.randomUUID());
    private UUID memo = new UUID(0, 0);

    @Autowired
    DecisionMemoTest(
            ApplicationContext context,
            DecisionMemos memos,
            DecisionMemoAgenda agenda,
            SteerCoDecisionRecorder recorder,
            SignIn signIn,
            TestEngine engine,
            TestClock clock) {
        this.walk = new TeamJourney(context);
        this.fixture = new StatFixture(context);
        this.memos = memos;
        this.agenda = agenda;
        this.recorder = recorder;
        this.signIn = signIn;
        this.engine = engine;
        this.clock = clock;
    }

    @BeforeEach
    void askForAMemo() {
        UUID stat = fixture.stat();
        String number = "ITEM-" + item.id().toString().substring(0, 8);
        walk.publish(new DecisionMemoRequested(stat, item, number, "Fix the mains", "crew", "Replace the mains or live with the loss?"));
        memo = signIn.as("admin", () -> memos.list(null, 200).items()).stream()
                .filter(one -> one.aboutNumber().equals(number))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private CaseRef ref() {
        return new CaseRef("stat-decision-memo", memo);
    }

    private DecisionMemoView view() {
        return signIn.as("admin", () -> memos.get(memo));
    }

    private void write() {
        walk.complete("crew", ref(), "stat/write-decision-memo", MEMO);
        engine.runDueJobs(ref());
    }

    private void decide(String outcome) {
        signIn.as("chair", () -> recorder.decideBetweenMeetings(
                ref(), new ProposedDecision(outcome, "It cannot wait.", null, null, null, List.of())));
    }

    private List<AgendaTopic> onAgenda() {
        return agenda.topics(clock.today()).stream().filter(topic -> topic.subject().equals(ref())).toList();
    }

    @Test
    void isATaskOfItsWriterForFiveWorkingDays() {
        assertThat(walk.openTask(ref(), "stat/write-decision-memo").assignee()).isEqualTo("crew");
        assertThat(walk.openTask(ref(), "stat/write-decision-memo").dueAt()).isEqualTo(walk.close(walk.day(5)));
        assertThat(onAgenda()).isEmpty();
    }

    @Test
    void namesEverythingThatIsMissing() {
        BusinessRuleViolation refused = catchThrowableOfType(
                BusinessRuleViolation.class,
                () -> walk.complete(
                        "crew", ref(), "stat/write-decision-memo", new WriteDecisionMemo(null, List.of(new MemoOption("One", null)), null, null)));

        assertThat(refused.faults())
                .extracting(Fault::field)
                .containsExactly("issue", "options", "options[0].cost", "recommendation", "costOfDelay");
    }

    @Test
    void standsBeforeSteerCoWithEachOptionAsAnOutcomeOnceItIsWritten() {
        write();

        AgendaTopic topic = onAgenda().getFirst();
        assertThat(topic.ask()).isEqualTo("Replace the mains or live with the loss?");
        assertThat(topic.recommendation()).isEqualTo("Option 1: it pays for itself in seven years.");
        assertThat(topic.costOfDelay()).isEqualTo("$25,000 a month");
        assertThat(topic.background()).contains("The mains leak.", "Option 1: Replace the mains\nCost: $2 million");
        assertThat(topic.interested()).containsExactly("crew");
        assertThat(agenda.outcomes(memo)).extracting(OutcomeOption::key).containsExactly("OPTION_1", "OPTION_2", "DECLINE", "SEND_BACK");
    }

    @Test
    void becomesATaggedPdfThatHoldsAllOfIt() {
        write();

        byte[] pdf = signIn.as("crew", () -> memos.pdf(memo));

        PdfConformance.assertConforms(pdf);
        assertThat(PdfText.of(pdf))
                .contains("Decision memo " + view().number(), "Fix the mains", "Replace the mains or live with the loss?", "The mains leak.")
                .contains("$2 million", "Do nothing", "$300,000 a year", "Option 1: it pays for itself", "$25,000 a month");
    }

    @Test
    void recordsTheOptionThatSteerCoApproves() {
        write();

        decide("OPTION_1");

        assertThat(view().status()).isEqualTo(DecisionMemoStatus.APPROVED);
        assertThat(view().decision()).isEqualTo("Approve option 1: Replace the mains. It cannot wait.");
        assertThat(view().decisionNumber()).startsWith("SC-");
        assertThat(walk.isRunning(ref())).isFalse();
        assertThat(walk.history(item)).contains("decision-memo.decided");
        assertThat(walk.noticesTo("crew", ref())).contains("stat/decision-memo-decided");
        assertThat(onAgenda()).isEmpty();
    }

    @Test
    void endsWhereSteerCoDeclines() {
        write();

        decide("DECLINE");

        assertThat(view().status()).isEqualTo(DecisionMemoStatus.DECLINED);
        assertThat(walk.isRunning(ref())).isFalse();
    }

    @Test
    void goesBackToItsWriterAndComesAgain() {
        write();
        UUID first = view().document();

        decide("SEND_BACK");
        assertThat(view().status()).isEqualTo(DecisionMemoStatus.DRAFT);
        assertThat(walk.openForms(ref())).containsExactly("stat/write-decision-memo");
        write();

        assertThat(onAgenda()).hasSize(1);
        assertThat(view().document()).as("a new version").isNotNull().isNotEqualTo(first);
    }

    @Test
    void isHiddenFromWhoHasNoPartInIt() {
        assertThatThrownBy(() -> signIn.as("liaison", () -> memos.get(memo))).isInstanceOf(NotFound.class);
        assertThat(signIn.as("crew", () -> memos.get(memo).title())).isEqualTo("Fix the mains");
    }
}
