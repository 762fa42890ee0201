package org.stathouse.worklist.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stathouse.audit.AuditLog;
import org.stathouse.identity.AccountAdministration;
import org.stathouse.identity.AccountView;
import org.stathouse.identity.Grant;
import org.stathouse.identity.NewAccount;
import org.stathouse.identity.Role;
import org.stathouse.intake.CategorizeProposal;
import org.stathouse.intake.Category;
import org.stathouse.intake.CheckCompleteness;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.intake.ProposalRegister;
import org.stathouse.intake.Proposals;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.Race;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskFilter;
import org.stathouse.worklist.TaskRow;

@IntegrationTest
class AbsencesTest {

    private static final String CHECK = "intake/check-completeness";
    private static final String SCORE = "intake/score";
    private static final Grant TMO = Grant.of(Role.TMO);
    private static final Grant ARPA = Grant.of(Role.SCORER_ARPA);
    private static final CheckCompleteness COMPLETE = new CheckCompleteness(true, null);

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Absences absences;
    private final TaskDesk desk;
    private final AccountAdministration accounts;
    private final AuditLog audit;
    private final ProposalJourney journey;
    private final Proposals proposals;
    private final ProposalRegister register;
    private final SignIn signIn;
    private final TestClock clock;
    private final JdbcClient database;

    @Autowired
    AbsencesTest(
            ApplicationContext context,
            Absences absences,
            TaskDesk desk,
            AccountAdministration accounts,
            AuditLog audit,
            Proposals proposals,
            ProposalRegister register,
            SignIn signIn,
            TestClock clock,
            JdbcClient database) {
        this.journey = new ProposalJourney(context);
        this.absences = absences;
        this.desk = desk;
        this.accounts = accounts;
        this.audit = audit;
        this.proposals = proposals;
        this.register = register;
        this.signIn = signIn;
        this.clock = clock;
        this.database = database;
    }

    @Test
    void whoStandsInDoesTheAbsentOnesTaskAndTheHistoryShowsBothNames() {
        String omar = account("omar", "Omar Reyes", null, TMO);
        String dana = account("dana", "Dana Cole", null);
        UUID id = journey.submitted();
        String task = claimed(omar, id, CHECK);
        standIn(omar, dana);

        TaskRow row = listed(dana, TaskFilter.Scope.MINE).stream().filter(each -> each.id().equals(task)).findFirst().orElseThrow();
        assertThat(row.standingInForName()).isEqualTo("Omar Reyes");
        assertThat(row.why()).isEqualTo(TaskRow.Why.ASSIGNED);
        signIn.as(dana, () -> desk.complete(task, null, COMPLETE));

        TaskRow ended = signIn.as("tmo", () -> desk.view(task)).task();
        assertThat(ended.endedByName()).isEqualTo("Dana Cole for Omar Reyes");
        assertThat(audit.ofCase(ProposalJourney.ref(id), null, 50).items())
                .filteredOn(entry -> entry.actor().equals(dana))
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(entry.onBehalfOf()).isEqualTo(omar);
                    assertThat(entry.actorName()).isEqualTo("Dana Cole for Omar Reyes");
                });
    }

    @Test
    void theAbsentOnesGroupTasksCanBeClaimedForThem() {
        String omar = account("omar", "Omar Reyes", null, TMO);
        String dana = account("dana", "Dana Cole", null);
        String task = journey.openTask("tmo", journey.submitted(), CHECK).id();
        standIn(omar, dana);

        signIn.as(dana, () -> desk.claim(task, null));

        assertThat(signIn.as(omar, () -> desk.view(task)).task().assignee()).isEqualTo(omar);
    }

    @Test
    void nobodyJudgesTheirOwnCaseByStandingIn() {
        String omar = account("omar", "Omar Reyes", null, ARPA);
        String dana = account("dana", "Dana Cole", null, Grant.of(Role.ACTION_OWNER));
        UUID id = journey.inScoring(journey.form("Own " + UUID.randomUUID(), dana));
        String task = claimed(omar, id, SCORE);
        standIn(omar, dana);

        assertThat(signIn.as(dana, () -> desk.view(task)).refusal()).isNotNull();
        assertThatThrownBy(() -> signIn.as(dana, () -> desk.complete(task, null, ProposalJourney.card(5)))).isInstanceOf(NotPermitted.class);
        assertThat(signIn.as(omar, () -> desk.view(task)).mayComplete()).isTrue();
    }

    @Test
    void inACaseWhoActedForAnotherCountsAsOneWithThem() {
        String omar = account("omar", "Omar Reyes", null, TMO, ARPA);
        String dana = account("dana", "Dana Cole", null, Grant.of(Role.ACTION_OWNER));
        UUID id = journey.submitted(journey.form("Shared " + UUID.randomUUID(), dana));
        String check = claimed(omar, id, CHECK);
        SubstitutionView standIn = standIn(omar, dana);
        signIn.as(dana, () -> desk.complete(check, null, COMPLETE));
        signIn.as(omar, () -> absences.takeBack(standIn.id(), standIn.version()));
        journey.complete("tmo", id, "intake/categorize", new CategorizeProposal(Category.GROW, true, "Clear."));
        String score = journey.openTask("arpa", id, SCORE).id();

        assertThatThrownBy(() -> signIn.as(omar, () -> desk.claim(score, null)))
                .isInstanceOf(NotPermitted.class)
                .hasMessageContaining("worklist.barredWith");
        signIn.as("arpa", () -> desk.claim(score, null));
    }

    @Test
    void itHoldsOnlyForItsKindsOfWork() {
        String omar = account("omar", "Omar Reyes", null, TMO);
        String dana = account("dana", "Dana Cole", null);
        String task = claimed(omar, journey.submitted(), CHECK);
        arrange(omar, omar, dana, clock.today(), clock.today(), Set.of("status-report"));

        assertThat(listed(dana, TaskFilter.Scope.MINE)).extracting(TaskRow::id).doesNotContain(task);
        assertThatThrownBy(() -> signIn.as(dana, () -> desk.view(task))).isInstanceOf(NotFound.class);
    }

    @Test
    void itBeginsAndEndsByTheClock() {
        String omar = account("omar", "Omar Reyes", null, TMO);
        String dana = account("dana", "Dana Cole", null);
        String task = claimed(omar, journey.submitted(), CHECK);
        LocalDate tomorrow = clock.today().plusDays(1);
        arrange(omar, omar, dana, tomorrow, tomorrow, Set.of());

        assertThatThrownBy(() -> signIn.as(dana, () -> desk.view(task))).isInstanceOf(NotFound.class);
        clock.advance(Duration.ofDays(1));
        assertThat(signIn.as(dana, () -> desk.view(task)).mayComplete()).isTrue();
        clock.advance(Duration.ofDays(1));
        assertThatThrownBy(() -> signIn.as(dana, () -> desk.view(task))).isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsBackEarlyTakesBack() {
        String omar = account("omar", "Omar Reyes", null, TMO);
        String dana = account("dana", "Dana Cole", null);
        String task = claimed(omar, journey.submitted(), CHECK);
        SubstitutionView standIn = standIn(omar, dana);

        SubstitutionView ended = signIn.as(omar, () -> absences.takeBack(standIn.id(), standIn.version()));

        assertThat(ended.state()).isEqualTo(SubstitutionView.State.TAKEN_BACK);
        assertThatThrownBy(() -> signIn.as(dana, () -> desk.complete(task, null, COMPLETE))).isInstanceOf(NotFound.class);
        assertThat(told(dana, "task/stand-in-made")).isEqualTo(1);
        assertThat(told(dana, "task/stand-in-ended")).isEqualTo(1);
    }

    @Test
    void ofOwnerAndSubstituteAtOnceOneWinsAndTheOtherIsToldWhoWasFaster() {
        String omar = account("omar", "Omar Reyes", null, TMO);
        String dana = account("dana", "Dana Cole", null);
        UUID id = journey.submitted();
        String task = claimed(omar, id, CHECK);
        standIn(omar, dana);

        List<Boolean> outcomes = atOnce(() -> wins(omar, task), () -> wins(dana, task));

        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
        assertThat(journey.openForms(id)).containsExactly("intake/categorize");
    }

    @Test
    void ofTwoPeopleWhoClaimAtOnceOneGetsTheTask() throws InterruptedException {
        String omar = account("omar", "Omar Reyes", null, TMO);
        String rosa = account("rosa", "Rosa Lane", null, TMO);
        String task = journey.openTask("tmo", journey.submitted(), CHECK).id();

        List<Throwable> refused = Race.atOnce(
                () -> signIn.as(omar, () -> desk.claim(task, null)), () -> signIn.as(rosa, () -> desk.claim(task, null)));

        assertThat(refused).singleElement().isInstanceOf(Conflict.class);
        assertThat(signIn.as("tmo", () -> desk.view(task)).task().assignee()).isIn(omar, rosa);
    }

    @Test
    void ofTwoTabsThatCompleteTheSameTaskOneWinsAndTheCaseGoesOnOnce() throws InterruptedException {
        String omar = account("omar", "Omar Reyes", null, TMO);
        UUID id = journey.submitted();
        String task = claimed(omar, id, CHECK);
        Runnable tab = () -> signIn.as(omar, () -> desk.complete(task, null, COMPLETE));

        assertThat(Race.atOnce(tab, tab)).singleElement().isInstanceOf(Conflict.class);

        assertThat(journey.openForms(id)).containsExactly("intake/categorize");
    }

    @Test
    void twoForTheSameDaysAndCirclesAreRefused() {
        String omar = account("omar", "Omar Reyes", null);
        String dana = account("dana", "Dana Cole", null);
        String rosa = account("rosa", "Rosa Lane", null);
        standIn(omar, dana);

        assertThat(refusal(omar, omar, rosa)).contains("worklist.absence.overlaps");
        assertThat(refusal(dana, dana, omar)).contains("worklist.absence.circle");
        standIn(dana, rosa);
        assertThat(refusal(rosa, rosa, omar)).contains("worklist.absence.circle");
        assertThat(refusal(rosa, rosa, rosa)).contains("worklist.absence.samePerson");
    }

    @Test
    void onlyThePersonTheirSupervisorTmoAndAdministratorsArrangeIt() {
        String boss = account("boss", "Bo Boss", null);
        String omar = account("omar", "Omar Reyes", boss);
        String dana = account("dana", "Dana Cole", null);

        assertThatThrownBy(() -> arrange(dana, omar, dana, clock.today(), clock.today(), Set.of())).isInstanceOf(NotPermitted.class);
        SubstitutionView made = arrange(boss, omar, dana, clock.today(), clock.today(), Set.of());

        assertThat(told(omar, "task/stand-in-made")).isEqualTo(1);
        String stranger = account("stranger", "Sam Strange", null);
        assertThatThrownBy(() -> signIn.as(stranger, () -> absences.get(made.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void whoHandsATaskOverTakesItBack() {
        String omar = account("omar", "Omar Reyes", null, TMO);
        String task = claimed(omar, journey.submitted(), CHECK);
        signIn.as(omar, () -> desk.reassign(task, "tmo", null));
        assertThat(signIn.as("admin", () -> desk.view(task)).mayTakeBack()).isFalse();

        signIn.as(omar, () -> desk.takeBack(task, null));

        assertThat(signIn.as(omar, () -> desk.view(task)).task().assignee()).isEqualTo(omar);
        assertThatThrownBy(() -> signIn.as(omar, () -> desk.takeBack(task, null))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void theTasksOfWhoLeavesGoToTheSupervisorOrBackToTheGroup() {
        String boss = account("boss", "Bo Boss", null, TMO);
        String outsider = account("outsider", "Ona Outsider", null);
        String first = account("first", "Fay First", boss, TMO);
        String second = account("second", "Sue Second", outsider, TMO);
        String toBoss = claimed(first, journey.submitted(), CHECK);
        String toGroup = claimed(second, journey.submitted(), CHECK);

        deactivate(first);
        deactivate(second);

        assertThat(signIn.as("tmo", () -> desk.view(toBoss)).task().assignee()).isEqualTo(boss);
        assertThat(signIn.as("tmo", () -> desk.view(toGroup)).task().assignee()).isNull();
        assertThat(database.sql("select count(*) from outbox_mail where recipient = ? and kind = 'task/inherited' and notice_key like ?")
                        .params(boss, "task:" + toBoss + "/%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatComesUpForSomebodyWhoHasLeftGoesOnAtOnce() {
        Set<Grant> liaison = signIn.as("admin", () -> accounts.find("liaison", null, 1)).items().getFirst().grants();
        String proposer = account("proposer", "Pia Proposer", null, liaison.toArray(Grant[]::new));
        UUID id = signIn.as(proposer, () -> proposals.draft(journey.form("Left " + UUID.randomUUID())).id());
        signIn.as(proposer, () -> proposals.submit(id, register.get(id).version()));
        deactivate(proposer);

        journey.complete("tmo", id, CHECK, new CheckCompleteness(false, "Name the costs."));

        TaskRow revise = signIn.as("tmo", () -> desk.ofCase(ProposalJourney.ref(id))).stream()
                .filter(task -> task.formKey().equals("intake/revise"))
                .findFirst()
                .orElseThrow();
        assertThat(revise.assignee()).isNull();
        assertThat(revise.groups()).containsExactly("TMO");
    }

    private String claimed(String username, UUID id, String form) {
        String task = journey.openTask(username, id, form).id();
        signIn.as(username, () -> desk.claim(task, null));
        return task;
    }

    private SubstitutionView standIn(String absent, String substitute) {
        return arrange(absent, absent, substitute, clock.today(), clock.today().plusDays(3), Set.of());
    }

    private SubstitutionView arrange(String by, String absent, String substitute, LocalDate from, LocalDate to, Set<String> processes) {
        return signIn.as(by, () -> absences.arrange(new NewSubstitution(absent, substitute, from, to, processes, "Mind the mail.")));
    }

    private List<String> refusal(String by, String absent, String substitute) {
        try {
            standInBy(by, absent, substitute);
        } catch (BusinessRuleViolation refused) {
            return refused.faults().stream().map(fault -> fault.key()).toList();
        }
        return List.of();
    }

    private void standInBy(String by, String absent, String substitute) {
        arrange(by, absent, substitute, clock.today(), clock.today(), Set.of());
    }

    private String account(String name, String displayName, @Nullable String supervisor, Grant... grants) {
        String username = name + "." + run;
        signIn.as("admin", () -> accounts.create(new NewAccount(
                username, displayName, username + "@city.example", "a-long-passphrase-42", Set.of(grants), supervisor)));
        return username;
    }

    private void deactivate(String username) {
        signIn.as("admin", () -> {
            AccountView account = accounts.find(username, null, 1).items().getFirst();
            accounts.deactivate(account.id(), account.version());
        });
    }

    private List<TaskRow> listed(String username, TaskFilter.Scope scope) {
        return signIn.as(username, () -> desk.page(TaskFilter.of(scope), null, 200)).items();
    }

    private int told(String username, String kind) {
        return database.sql("select count(*) from outbox_mail where recipient = ? and kind = ?").params(username, kind).query(Integer.class).single();
    }

    private boolean wins(String username, String task) {
        try {
            signIn.as(username, () -> desk.complete(task, null, COMPLETE));
            return true;
        } catch (Conflict tooLate) {
            return false;
        }
    }

    private static List<Boolean> atOnce(Callable<Boolean> first, Callable<Boolean> second) {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            return Stream.of(first, second)
                    .map(step -> threads.submit(() -> {
                        start.await();
                        return step.call();
                    }))
                    .toList()
                    .stream()
                    .map(AbsencesTest::result)
                    .toList();
        }
    }

    private static boolean result(Future<Boolean> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
