package org.stathouse.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.audit.AuditEntry;
import org.stathouse.audit.AuditLog;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.workflow.Processes;
import org.stathouse.workflow.operating.ElementLoad;
import org.stathouse.workflow.operating.JobFilter;
import org.stathouse.workflow.operating.JobState;
import org.stathouse.workflow.operating.JobView;
import org.stathouse.workflow.operating.ProcessVariable;
import org.stathouse.workflow.operating.RunningCaseFilter;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskRow;

@IntegrationTest
class ProcessOperationsTest {

    private final ApplicationContext context;
    private final Incidents incidents;
    private final ProcessVersions versions;
    private final ProcessCases cases;
    private final Migrations migrations;
    private final MigrationWorker worker;
    private final TaskDesk desk;
    private final AuditLog audit;
    private final Processes processes;
    private final SignIn signIn;
    private final TestClock clock;
    private final TransactionTemplate transactions;
    private TestProcess process;

    @Autowired
    ProcessOperationsTest(
            ApplicationContext context,
            Incidents incidents,
            ProcessVersions versions,
            ProcessCases cases,
            Migrations migrations,
            MigrationWorker worker,
            TaskDesk desk,
            AuditLog audit,
            Processes processes,
            SignIn signIn,
            TestClock clock,
            PlatformTransactionManager transactions) {
        this.context = context;
        this.incidents = incidents;
        this.versions = versions;
        this.cases = cases;
        this.migrations = migrations;
        this.worker = worker;
        this.desk = desk;
        this.audit = audit;
        this.processes = processes;
        this.signIn = signIn;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void deploy() {
        process = new TestProcess(context);
        signIn.as("admin");
    }

    @AfterEach
    void remove() {
        process.remove();
    }

    @Test
    void showsWhatStoppedWithItsCauseItsStepAndItsCase() {
        CaseRef subject = process.start();
        String job = stopped(subject);

        Linked<JobView> incident = incidents.get(job);

        assertThat(incident.item().state()).isEqualTo(JobState.STOPPED);
        assertThat(incident.item().subject()).isEqualTo(subject);
        assertThat(incident.item().step()).isEqualTo("Do the step");
        assertThat(incident.item().cause()).contains("missingSteps");
        assertThat(incident.item().attemptsLeft()).isZero();
        assertThat(incident.caseLink()).isNotNull();
        assertThat(incidents.stackTrace(job).orElseThrow()).contains("org.camunda");
        assertThat(stoppedOf(process.key)).extracting(JobView::id).containsExactly(job);
    }

    @Test
    void showsWithHowManyAttemptsLeftWhatIsTriedAgainByItself() {
        CaseRef subject = process.start();
        String job = stepJob(subject);

        process.run(job);

        JobView failing = incidents.get(job).item();
        assertThat(failing.state()).isEqualTo(JobState.FAILING);
        assertThat(failing.attemptsLeft()).isPositive();
        assertThat(failing.due()).isAfter(clock.now());
    }

    @Test
    void goesOnAfterTheCauseIsMendedAndTheStepTriedAgain() {
        CaseRef subject = process.start();
        String job = stopped(subject);

        cases.set(process.processOf(subject), "ready", "false", "true", "The outside system is back.");
        incidents.retry(List.of(job), null);

        assertThat(incidents.get(job).item().attemptsLeft()).isEqualTo(1);
        assertThat(process.run(job)).isTrue();
        assertThat(openTask(subject).name()).isEqualTo("File it");
        assertThat(history(subject)).extracting(AuditEntry::action).contains("job.retried", "process.variable-set");
        AuditEntry set = history(subject).stream().filter(entry -> entry.action().equals("process.variable-set")).findFirst().orElseThrow();
        assertThat(set.changes()).contains(new AuditEntry.Change("ready", "false", "true"));
    }

    @Test
    void triesAllThatMatchAtTheTimeThatWasAskedFor() {
        stopped(process.start());
        stopped(process.start());
        // The engine counts in milliseconds.
        Instant later = clock.now().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MILLIS);

        Incidents.Retried retried = incidents.retryMatching(new JobFilter(Set.of(JobState.STOPPED), process.key, null, "MISSINGsteps"), later);

        assertThat(retried).isEqualTo(new Incidents.Retried(2, false));
        assertThat(jobsOf(process.key)).extracting(JobView::due).containsOnly(later);
        assertThat(stoppedOf(process.key)).isEmpty();
    }

    @Test
    void takesAStoppedJobThatFailsAgainBackIntoTheList() {
        String job = stopped(process.start());
        incidents.retry(List.of(job), null);

        process.run(job);

        assertThat(stoppedOf(process.key)).extracting(JobView::id).containsExactly(job);
    }

    @Test
    void refusesToTryWhatHasNotFailed() {
        CaseRef subject = process.start();
        String reminder = cases.get(process.processOf(subject)).jobs().getFirst().id();

        assertThatThrownBy(() -> incidents.retry(List.of(reminder), null)).isInstanceOf(Conflict.class);
    }

    @Test
    void refusesATimeThatIsOverAndAnEmptyChoiceBothAtOnce() {
        assertThatThrownBy(() -> incidents.retry(List.of(), clock.now().minusSeconds(1)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.faults())
                        .extracting(Fault::key)
                        .containsExactly("operations.chooseJobs", "operations.dueInPast"));
    }

    @Test
    void nobodyButAnAdministratorOperatesAnything() {
        CaseRef subject = process.start();
        String running = process.processOf(subject);
        signIn.as("tmo");

        List<Runnable> attempts = List.of(
                () -> incidents.page(JobFilter.in(JobState.STOPPED), null, 10),
                () -> incidents.get("none"),
                () -> incidents.stackTrace("none"),
                () -> incidents.overview(),
                () -> incidents.retry(List.of("none"), null),
                () -> incidents.retryMatching(JobFilter.in(JobState.STOPPED), null),
                () -> versions.all(),
                () -> versions.heat(process.key, 1),
                () -> versions.suspend(process.key, 1, true, "Because"),
                () -> versions.activate(process.key, 1, true, "Because"),
                () -> cases.page(RunningCaseFilter.on(process.key, 1), null, 10),
                () -> cases.get(running),
                () -> cases.diagram(running),
                () -> cases.set(running, "ready", "false", "true", "Because"),
                () -> cases.suspend(running, "Because"),
                () -> cases.activate(running, "Because"),
                () -> migrations.plan(process.key, 1, 1),
                () -> migrations.order(new OrderMigration(process.key, 1, 1, null, true, null, OnRefusal.STOP)),
                () -> migrations.page(null, 10),
                () -> migrations.get(UUID.randomUUID()),
                () -> migrations.cases(UUID.randomUUID(), null, null, 10),
                () -> migrations.cancel(UUID.randomUUID()));

        assertThat(attempts).allSatisfy(attempt -> assertThatThrownBy(attempt::run).isInstanceOf(NotPermitted.class));
    }

    @Test
    void countsCasesAndStoppedJobsAtEachElement() {
        process.start();
        process.start();
        stopped(process.start());

        assertThat(versions.heat(process.key, 1).elements())
                .extracting(ElementLoad::id, ElementLoad::kind, ElementLoad::cases, ElementLoad::stopped)
                .containsExactly(
                        tuple(TestProcess.CHECK, "User task", 2L, 0L),
                        tuple(TestProcess.STEP, "Service task", 1L, 1L));
        assertThat(versions.heat(process.key, 1).definition().running()).isEqualTo(3);
    }

    @Test
    void findsTheCasesThatStandAtAStepPageByPage() {
        CaseRef first = process.start();
        CaseRef second = process.start();
        stopped(process.start());
        RunningCaseFilter atCheck = new RunningCaseFilter(process.key, 1, TestProcess.CHECK, null, null);

        var page = cases.page(atCheck, null, 1);
        var next = cases.page(atCheck, page.next(), 1);

        assertThat(List.of(page.items().getFirst().item().subject(), next.items().getFirst().item().subject())).containsExactlyInAnyOrder(first, second);
        assertThat(next.next()).isNull();
    }

    @Test
    void letsOnlyHarmlessVariablesBeSet() {
        String running = process.processOf(process.start());

        assertThat(cases.get(running).variables())
                .extracting(ProcessVariable::name, ProcessVariable::kind)
                .containsExactly(
                        tuple("proposalId", ProcessVariable.Kind.FIXED),
                        tuple("ready", ProcessVariable.Kind.YES_NO),
                        tuple("round", ProcessVariable.Kind.NUMBER),
                        tuple("way", ProcessVariable.Kind.FIXED));
        assertThatThrownBy(() -> cases.set(running, "proposalId", "", UUID.randomUUID().toString(), "Because"))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> cases.set(running, "round", "1", "two", "Because")).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> cases.set(running, "ready", "true", "false", "Because")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> cases.set(running, "nothing", "", "1", "Because")).isInstanceOf(NotFound.class);
    }

    @Test
    void aSuspendedVersionRefusesWhatPeopleDoWithASentenceAndTheTaskSaysSo() {
        CaseRef subject = process.start();
        String task = openTask(subject).id();

        versions.suspend(process.key, 1, true, "The letter template is wrong.");

        assertThat(signIn.as("tmo", () -> desk.view(task)).refusal()).isEqualTo(Fault.of("workflow.suspended"));
        assertThat(openTask(subject).suspended()).isTrue();
        signIn.as("tmo", () -> assertThatThrownBy(() -> desk.claim(task, null))
                .isInstanceOfSatisfying(Conflict.class, refused -> assertThat(refused.fault()).isEqualTo(Fault.of("workflow.suspended"))));
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> processes.start(process.key, subject, Map.of())))
                .isInstanceOf(Conflict.class);
        assertThat(history(subject)).extracting(AuditEntry::summary).anyMatch(summary -> summary.contains("The letter template is wrong."));

        versions.activate(process.key, 1, true, "It is mended.");

        signIn.as("tmo", () -> desk.claim(task, null));
        assertThat(openTask(subject).suspended()).isFalse();
    }

    @Test
    void aSuspendedVersionLeavesRunningCasesAloneWhereItWasAskedTo() {
        CaseRef subject = process.start();

        versions.suspend(process.key, 1, false, "No new ones for now.");

        assertThat(openTask(subject).suspended()).isFalse();
        assertThatThrownBy(() -> versions.suspend(process.key, 1, false, "Again")).isInstanceOf(Conflict.class);
    }

    @Test
    void suspendsOneCaseOnly() {
        CaseRef one = process.start();
        CaseRef other = process.start();

        cases.suspend(process.processOf(one), "Asked for by the Law Department.");

        assertThat(openTask(one).suspended()).isTrue();
        assertThat(openTask(other).suspended()).isFalse();
        cases.activate(process.processOf(one), "Cleared.");
        assertThat(openTask(one).suspended()).isFalse();
    }

    @Test
    void tellsNothingToASuspendedCaseRatherThanLoseItWithoutAWord() {
        CaseRef subject = process.start();
        RunningCaseFilter intake = new RunningCaseFilter("action-intake", null, null, null, subject);
        cases.suspend(cases.page(intake, null, 1).items().getFirst().item().process(), "Asked for by the Law Department.");

        assertThatThrownBy(() -> transactions.execute(status -> processes.tellIfAwaited("proposal-withdrawn", subject)))
                .isInstanceOfSatisfying(Conflict.class, refused -> assertThat(refused.fault()).isEqualTo(Fault.of("workflow.suspended")));
    }

    @Test
    void suspensionNeedsAReason() {
        assertThatThrownBy(() -> versions.suspend(process.key, 1, false, " ")).isInstanceOf(BusinessRuleViolation.class);

        assertThat(versions.heat(process.key, 1).definition().suspended()).isFalse();
    }

    @Test
    void movesCasesToTheNewVersionWithTheirTasksAndTimers() {
        CaseRef subject = process.start();
        process.deployRenamed("Check it twice");

        MigrationView done = worked(order(null, false, OnRefusal.STOP));

        assertThat(done.state()).isEqualTo(MigrationState.FINISHED);
        assertThat(results(done)).containsExactly(MigrationRow.Result.MOVED);
        ProcessCases.Detail moved = cases.get(process.processOf(subject));
        assertThat(moved.running().item().version()).isEqualTo(2);
        assertThat(moved.jobs()).hasSize(1);
        assertThat(openTask(subject).name()).isEqualTo("Check it twice");
        assertThat(history(subject)).extracting(AuditEntry::action).contains("process.migrated");
    }

    @Test
    void aDryRunSaysForEachCaseWhetherItFitsAndChangesNothing() {
        CaseRef fitting = process.start();
        stopped(fitting);
        CaseRef standing = process.start();
        process.deployWithOtherTask("UserTask_Examine", "Examine it");

        MigrationView tried = worked(order(null, true, OnRefusal.STOP));

        assertThat(tried.state()).isEqualTo(MigrationState.FINISHED);
        assertThat(results(tried)).containsExactly(MigrationRow.Result.FITS, MigrationRow.Result.REFUSED);
        Linked<MigrationRow> refused = migrations.cases(tried.id(), MigrationRow.Result.REFUSED, null, 10).items().getFirst();
        assertThat(refused.item().subject()).isEqualTo(standing);
        assertThat(refused.item().reason()).contains("“Check it”");
        assertThat(cases.get(process.processOf(fitting)).running().item().version()).isEqualTo(1);
        assertThat(history(fitting)).extracting(AuditEntry::action).doesNotContain("process.migrated");
    }

    @Test
    void stopsAtTheFirstCaseThatDoesNotFitIfOrderedSo() {
        process.start();
        process.start();
        process.deployWithOtherTask("UserTask_Examine", "Examine it");

        MigrationView stopped = worked(order(null, false, OnRefusal.STOP));

        assertThat(stopped.state()).isEqualTo(MigrationState.STOPPED);
        assertThat(results(stopped)).containsExactly(MigrationRow.Result.REFUSED, MigrationRow.Result.WAITING);
    }

    @Test
    void goesOnBehindACaseThatDoesNotFitIfOrderedSo() {
        process.start();
        CaseRef fitting = process.start();
        stopped(fitting);
        process.deployWithOtherTask("UserTask_Examine", "Examine it");

        MigrationView done = worked(order(null, false, OnRefusal.GO_ON));

        assertThat(done.notFitting()).isEqualTo(1);
        assertThat(results(done)).containsExactly(MigrationRow.Result.REFUSED, MigrationRow.Result.MOVED);
    }

    @Test
    void aStepMayBeMappedToOneOfAnotherId() {
        CaseRef subject = process.start();
        process.deployWithOtherTask("UserTask_Examine", "Examine it");
        Map<String, String> steps = new HashMap<>(migrations.plan(process.key, 1, 2).steps());
        steps.put(TestProcess.CHECK, "UserTask_Examine");

        MigrationView done = worked(order(steps, false, OnRefusal.STOP));

        assertThat(results(done)).containsExactly(MigrationRow.Result.MOVED);
        assertThat(openTask(subject)).extracting(TaskRow::elementId, TaskRow::name).containsExactly("UserTask_Examine", "Examine it");
    }

    @Test
    void aStepThatRunsSeveralTimesAtOnceMovesWithAllItsTasks() {
        process.deployTwice("Check it by two");
        CaseRef subject = process.start();
        process.deployTwice("Check it by both");

        MigrationView done = worked(migrations.order(
                new OrderMigration(process.key, 2, 3, migrations.plan(process.key, 2, 3).steps(), false, null, OnRefusal.STOP)));

        assertThat(results(done)).containsExactly(MigrationRow.Result.MOVED);
        assertThat(cases.get(process.processOf(subject)).running().item().version()).isEqualTo(3);
    }

    @Test
    void refusesAMappingThatCannotStand() {
        process.start();
        process.deployRenamed("Check it twice");

        assertThatThrownBy(() -> order(Map.of(TestProcess.CHECK, TestProcess.STEP), true, OnRefusal.STOP))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.faults())
                        .extracting(Fault::key)
                        .containsExactly("operations.stepsNotFitting"));
        assertThatThrownBy(() -> order(Map.of("UserTask_Nowhere", TestProcess.CHECK), true, OnRefusal.STOP))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void aCalledOffMigrationTouchesNothingMore() {
        CaseRef subject = process.start();
        process.deployRenamed("Check it twice");
        MigrationView ordered = order(null, false, OnRefusal.STOP);

        migrations.cancel(ordered.id());
        worker.workNext(() -> true);

        assertThat(migrations.get(ordered.id()).state()).isEqualTo(MigrationState.CANCELLED);
        assertThat(cases.get(process.processOf(subject)).running().item().version()).isEqualTo(1);
        assertThatThrownBy(() -> migrations.cancel(ordered.id())).isInstanceOf(Conflict.class);
    }

    @Test
    void anotherNodeGoesOnWhereOneDied() {
        process.start();
        process.start();
        process.deployRenamed("Check it twice");
        MigrationView ordered = order(null, false, OnRefusal.STOP);
        // Asked before each case, it lets this node do one and no more; the lease stays as a dead node leaves it.
        MigrationDesk deskOfNode = context.getBean(MigrationDesk.class);
        MigrationJob dead = deskOfNode.take().orElseThrow();
        deskOfNode.move(dead, deskOfNode.next(dead).orElseThrow());

        assertThat(worker.workNext(() -> true)).isFalse();
        clock.advance(MigrationDesk.LEASE.plusSeconds(1));

        assertThat(worked(ordered).state()).isEqualTo(MigrationState.FINISHED);
        assertThat(results(ordered)).containsExactly(MigrationRow.Result.MOVED, MigrationRow.Result.MOVED);
        assertThat(deskOfNode.next(dead)).isEmpty();
    }

    @Test
    void triesASampleFromTheOldestToTheNewest() {
        for (int count = 0; count < 4; count++) {
            process.start();
        }
        process.deployRenamed("Check it twice");

        MigrationView tried = worked(migrations.order(new OrderMigration(process.key, 1, 2, null, true, 2, OnRefusal.GO_ON)));

        assertThat(tried.total()).isEqualTo(2);
        assertThat(results(tried)).containsExactly(MigrationRow.Result.FITS, MigrationRow.Result.FITS);
    }

    @Test
    void refusesAMigrationToTheSameVersionAndOneOfNoCases() {
        assertThatThrownBy(() -> migrations.order(new OrderMigration(process.key, 1, 1, null, false, null, OnRefusal.STOP)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.faults())
                        .extracting(Fault::key)
                        .containsExactly("operations.sameVersion", "operations.noCases"));
    }

    private MigrationView order(Map<String, String> steps, boolean dryRun, OnRefusal onRefusal) {
        return migrations.order(new OrderMigration(process.key, 1, 2, steps, dryRun, null, onRefusal));
    }

    /** Works until nothing waits any more. */
    private MigrationView worked(MigrationView ordered) {
        while (worker.workNext(() -> true)) {
            assertThat(migrations.get(ordered.id()).tried()).isNotNegative();
        }
        return migrations.get(ordered.id());
    }

    private List<MigrationRow.Result> results(MigrationView migration) {
        return migrations.cases(migration.id(), null, null, 100).items().stream().map(row -> row.item().result()).toList();
    }

    private String stopped(CaseRef subject) {
        return process.stopped(subject, () -> clock.advance(Duration.ofHours(1)));
    }

    private String stepJob(CaseRef subject) {
        return process.atStep(subject);
    }

    private List<JobView> stoppedOf(String key) {
        return jobs(new JobFilter(Set.of(JobState.STOPPED), key, null, null));
    }

    private List<JobView> jobsOf(String key) {
        return jobs(new JobFilter(Set.of(), key, null, null));
    }

    private List<JobView> jobs(JobFilter filter) {
        return incidents.page(filter, null, 100).items().stream().map(Linked::item).toList();
    }

    private TaskRow openTask(CaseRef subject) {
        return signIn.as("tmo", () -> desk.ofCase(subject)).stream()
                .filter(task -> task.state() == TaskRow.State.OPEN && !task.name().equals("Check completeness"))
                .findFirst()
                .orElseThrow();
    }

    private List<AuditEntry> history(CaseRef subject) {
        return audit.ofCase(subject, null, 100).items();
    }
}
