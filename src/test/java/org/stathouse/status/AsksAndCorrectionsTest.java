package org.stathouse.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PlanActions;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskRow;

/** What published reports ask, every path of {@code status-ask}, and corrections of published reports. */
@IntegrationTest
@RecordApplicationEvents
class AsksAndCorrectionsTest {

    private static final LocalDate BY = LocalDate.of(2027, 3, 12);

    private final StatusJourney journey;
    private final PlanActions actions;
    private final Reports reports;
    private final ReportCorrections corrections;
    private final Asks asks;
    private final TaskDesk desk;
    private final SignIn signIn;
    private final TestEngine engine;
    private final TestClock clock;
    private final JdbcClient database;

    @Autowired
    AsksAndCorrectionsTest(
            ApplicationContext context,
            Reports reports,
            ReportCorrections corrections,
            Asks asks,
            TaskDesk desk,
            SignIn signIn,
            TestEngine engine,
            TestClock clock,
            JdbcClient database) {
        this.journey = new StatusJourney(context);
        this.actions = new PlanActions(context);
        this.reports = reports;
        this.corrections = corrections;
        this.asks = asks;
        this.desk = desk;
        this.signIn = signIn;
        this.engine = engine;
        this.clock = clock;
        this.database = database;
    }

    @Test
    void anAskIsMadeOnlyWhenItsReportIsPublished() {
        ActionId action = actions.add();
        UUID report = journey.ask(action, StatusJourney.FIRST);
        signIn.as("owner", () -> reports.submit(report, new SubmitReport(0, asking("Sign the lease"))));
        assertThat(ofAction(action)).isEmpty();

        journey.accept(report);

        AskView ask = ofAction(action).getFirst();
        assertThat(ask.open()).isTrue();
        assertThat(ask.ofWhom()).isEqualTo("budget");
        assertThat(notices("status/asked", ask.id())).containsExactly("budget");
        assertThat(openTask("budget", ask.id()).dueAt()).isEqualTo(clock.today().plusDays(11).atTime(17, 0).atZone(ZoneId.of("America/New_York")).toInstant());
    }

    @Test
    void whoIsAskedAnswersInTheTaskListAndTheOwnerIsTold() {
        AskView ask = published("Sign the lease");

        signIn.as("budget", () -> desk.complete(openTask("budget", ask.id()).id(), null, new AnswerAsk("Signed.")));

        AskView answered = signIn.as("owner", () -> asks.get(ask.id()));
        assertThat(answered.open()).isFalse();
        assertThat(answered.answer()).isEqualTo("Signed.");
        assertThat(answered.answeredBy()).isEqualTo("budget");
        assertThat(engine.runningProcesses(ref(ask.id()))).isZero();
        assertThat(notices("status/ask-answered", ask.id())).containsExactly("owner");
    }

    @Test
    void theChairMayAnswerTooAndAnswersOnce() {
        AskView ask = published("Sign the lease");

        signIn.as("chair", () -> asks.answer(ask.id(), ask.version(), new AnswerAsk("Decided.")));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> signIn.as("budget", () -> asks.answer(ask.id(), ask.version(), new AnswerAsk("Signed."))))
                .satisfies(late -> assertThat(late.fault()).isEqualTo(Fault.of("status.ask.closed")));
    }

    @Test
    void nobodyElseAnswersAndNoAnswerIsEmpty() {
        AskView ask = published("Sign the lease");

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> signIn.as("owner", () -> asks.answer(ask.id(), ask.version(), new AnswerAsk("Me."))));
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> signIn.as("budget", () -> asks.answer(ask.id(), ask.version(), new AnswerAsk(" "))));
    }

    @Test
    void whoIsAskedMayReadTheReport() {
        AskView ask = published("Sign the lease");

        assertThat(signIn.as("budget", () -> reports.get(ask.reportId())).form().asks()).hasSize(1);
    }

    @Test
    void theChairIsToldOnEveryWorkingDayFromTheTenthOn() {
        AskView ask = published("Sign the lease");
        clock.passWorkingDays(9);
        engine.runDueJobs(ref(ask.id()));
        assertThat(notices("status/ask-unanswered", ask.id())).isEmpty();

        clock.passWorkingDays(1);
        engine.runDueJobs(ref(ask.id()));
        assertThat(notices("status/ask-unanswered", ask.id())).containsOnly("chair").hasSize(1);
        clock.passWorkingDays(1);
        engine.runDueJobs(ref(ask.id()));
        assertThat(notices("status/ask-unanswered", ask.id())).hasSize(2);
        assertThat(signIn.as("chair", () -> asks.get(ask.id())).chairTold()).isTrue();

        signIn.as("budget", () -> asks.answer(ask.id(), asks.get(ask.id()).version(), new AnswerAsk("Signed.")));
        assertThat(engine.waitingJobs(ref(ask.id()))).isZero();
    }

    @Test
    void aCorrectionKeepsBothContentsAndIsPublished(ApplicationEvents events) {
        ActionId action = actions.add();
        UUID report = journey.publish(action, Rag.GREEN);
        ReportView before = journey.view(report);

        signIn.as("owner", () -> corrections.correct(
                report, new CorrectReport(before.version(), journey.form(before, Rag.RED), "The lease was never signed.")));

        assertThat(journey.view(report)).satisfies(now -> {
            assertThat(now.state()).isEqualTo(ReportState.ACCEPTED);
            assertThat(now.overall()).isEqualTo(Rag.RED);
            assertThat(now.corrections()).isOne();
        });
        assertThat(signIn.as("tmo", () -> corrections.versions(report))).satisfiesExactly(
                first -> {
                    assertThat(first.overall()).isEqualTo(Rag.GREEN);
                    assertThat(first.current()).isFalse();
                },
                second -> {
                    assertThat(second.overall()).isEqualTo(Rag.RED);
                    assertThat(second.reason()).isEqualTo("The lease was never signed.");
                    assertThat(second.by()).isEqualTo("owner");
                    assertThat(second.current()).isTrue();
                });
        assertThat(events.stream(ReportPublished.class)).extracting(ReportPublished::correction).containsExactly(false, true);
        assertThat(notices("status/corrected", report)).contains("tmo");
    }

    @Test
    void aCorrectionNeedsAReasonAndAWholeContent() {
        UUID report = journey.publish(actions.add(), Rag.GREEN);
        long version = journey.view(report).version();

        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> signIn.as("owner", () -> corrections.correct(report, new CorrectReport(version, Forms.progress(null, null), null))))
                .satisfies(refused ->
                        assertThat(refused.faults()).extracting(Fault::field).containsExactlyInAnyOrder("percentComplete", "actionStatus", "reason"));
        assertThat(journey.view(report).corrections()).isZero();
    }

    @Test
    void whatIsNotPublishedCannotBeCorrected() {
        UUID report = journey.submit(actions.add(), Rag.GREEN, StatusJourney.FIRST);
        long version = journey.view(report).version();

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> signIn.as("owner", () -> corrections.correct(report, new CorrectReport(version, Forms.green(), "Sooner."))));
    }

    @Test
    void aCorrectionTakesAnAskBackAndLeavesTheOthersOpen() {
        ActionId action = actions.add();
        UUID report = journey.ask(action, StatusJourney.FIRST);
        signIn.as("owner", () -> reports.submit(report, new SubmitReport(0, asking("Sign the lease", "Hire a clerk"))));
        journey.accept(report);
        long version = journey.view(report).version();

        signIn.as("owner", () -> corrections.correct(report, new CorrectReport(version, asking("Hire a clerk", "Buy a desk"), "Signed already.")));

        assertThat(ofAction(action)).filteredOn(AskView::open).extracting(AskView::text).containsExactlyInAnyOrder("Hire a clerk", "Buy a desk");
        AskView withdrawn = ofAction(action).stream().filter(AskView::withdrawn).findFirst().orElseThrow();
        assertThat(withdrawn.text()).isEqualTo("Sign the lease");
        assertThat(engine.runningProcesses(ref(withdrawn.id()))).isZero();
    }

    private AskView published(String... texts) {
        ActionId action = actions.add();
        UUID report = journey.ask(action, StatusJourney.FIRST);
        signIn.as("owner", () -> reports.submit(report, new SubmitReport(0, asking(texts))));
        journey.accept(report);
        return ofAction(action).getFirst();
    }

    private static ReportForm asking(String... texts) {
        List<ReportAsk> wanted = List.of(texts).stream().map(text -> new ReportAsk(text, "budget", BY)).toList();
        return Forms.rows(List.of(), List.of(), wanted, Set.of());
    }

    private List<AskView> ofAction(ActionId action) {
        return signIn.as("tmo", () -> asks.of(action));
    }

    private TaskRow openTask(String username, UUID ask) {
        return signIn.as(username, () -> desk.ofCase(ref(ask))).stream()
                .filter(task -> task.state() == TaskRow.State.OPEN)
                .findFirst()
                .orElseThrow();
    }

    private List<String> notices(String kind, UUID about) {
        return database.sql("select recipient from outbox_mail where kind = ? and case_id = ? order by recipient")
                .params(kind, about)
                .query(String.class)
                .list();
    }

    private static CaseRef ref(UUID ask) {
        return new CaseRef("status-ask", ask);
    }
}
