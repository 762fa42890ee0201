package org.stathouse.stat.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.stat.DeliverableType;
import org.stathouse.stat.ItemColor;
import org.stathouse.stat.ItemStatus;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;

/** Every path and timer of {@code stat-follow-up}, asserted on the item. */
@IntegrationTest
class ItemFollowUpProcessTest {

    /** Just after 09:00, for the engine keeps its time to the millisecond. */
    private static final LocalTime NINE = LocalTime.of(9, 1);

    private final StatFixture fixture;
    private final StatItems walk;
    private final ItemHandling handling;
    private final ItemExtensions extensions;
    private final SignIn signIn;
    private final TestEngine engine;
    private final TestClock clock;
    private final ChairRequests requests;
    private UUID stat = new UUID(0, 0);

    @Autowired
    ItemFollowUpProcessTest(
            ApplicationContext context,
            ItemHandling handling,
            ItemExtensions extensions,
            SignIn signIn,
            TestEngine engine,
            TestClock clock,
            ChairRequests requests) {
        this.fixture = new StatFixture(context);
        this.walk = new StatItems(context);
        this.handling = handling;
        this.extensions = extensions;
        this.signIn = signIn;
        this.engine = engine;
        this.clock = clock;
        this.requests = requests;
    }

    @BeforeEach
    void openAStat() {
        stat = fixture.stat();
    }

    @Test
    void givesTheOwnerATaskOnceIssuedAndIsWhite() {
        UUID id = walk.issued(stat, 10);

        assertThat(walk.status(id)).isEqualTo(ItemStatus.OPEN);
        assertThat(walk.color(id)).isEqualTo(ItemColor.WHITE);
        assertThat(walk.openForms(id)).containsExactly("stat/answer-item");
        assertThat(walk.openTask(id, "stat/answer-item").assignee()).isEqualTo("owner");
        assertThat(engine.waitingJobs(StatItems.ref(id))).as("one timer at a time").isOne();
    }

    @Test
    void isClosedGreenOnceAnAnalystHasVerifiedTheAnswer() {
        UUID id = walk.issued(stat, 10);

        walk.answer(id);
        assertThat(walk.status(id)).isEqualTo(ItemStatus.ANSWERED);
        assertThat(walk.color(id)).isEqualTo(ItemColor.YELLOW);
        assertThat(walk.openTask(id, "stat/verify-answer").assignee()).isEqualTo("analyst");
        walk.verify(id, true);

        assertThat(walk.status(id)).isEqualTo(ItemStatus.CLOSED);
        assertThat(walk.color(id)).isEqualTo(ItemColor.GREEN);
        assertThat(walk.isRunning(id)).isFalse();
        assertThat(walk.noticesTo("owner", id)).containsExactly("stat/item-closed");
    }

    @Test
    void goesBackToTheOwnerWithAReasonWhenTheAnswerIsNotEnough() {
        UUID id = walk.issued(stat, 10);
        walk.answer(id);

        walk.verify(id, false);

        assertThat(walk.status(id)).isEqualTo(ItemStatus.OPEN);
        assertThat(walk.color(id)).isEqualTo(ItemColor.YELLOW);
        assertThat(walk.page(id).returnedBecause()).isEqualTo("Which lights?");
        assertThat(walk.openForms(id)).containsExactly("stat/answer-item");
        assertThat(walk.noticesTo("owner", id)).containsExactly("stat/item-returned");
        walk.close(id);
        assertThat(walk.status(id)).isEqualTo(ItemStatus.CLOSED);
    }

    @Test
    void remindsTheOwnerFiveDaysAndOneDayBeforeAndOnTheLastDayAndTurnsRedAtItsEnd() {
        UUID id = walk.issued(stat, 10);

        walk.passTo(id, -6, NINE);
        assertThat(walk.reminders(id)).isEmpty();
        walk.passTo(id, -5, NINE);
        assertThat(walk.reminders(id)).containsExactly(ReminderKind.FIVE_DAYS_BEFORE);
        walk.passTo(id, -1, NINE);
        walk.passTo(id, 0, NINE);
        assertThat(walk.reminders(id))
                .containsExactly(ReminderKind.FIVE_DAYS_BEFORE, ReminderKind.DAY_BEFORE, ReminderKind.LAST_DAY);
        assertThat(walk.noticesTo("owner", id)).containsExactly("stat/item-reminder", "stat/item-reminder", "stat/item-reminder");
        walk.passTo(id, 0, LocalTime.of(16, 59));
        assertThat(walk.color(id)).isEqualTo(ItemColor.WHITE);
        walk.passTo(id, 0, LocalTime.of(17, 0));
        assertThat(walk.color(id)).isEqualTo(ItemColor.RED);
    }

    @Test
    void leavesOutRemindersWhoseTimeIsOverWhenTheItemIsIssued() {
        UUID id = walk.issued(stat, 2);

        engine.runDueJobs(StatItems.ref(id));
        assertThat(walk.reminders(id)).isEmpty();
        walk.passTo(id, 0, NINE);

        assertThat(walk.reminders(id)).containsExactly(ReminderKind.DAY_BEFORE, ReminderKind.LAST_DAY);
    }

    @Test
    void takesALateAnswerAndKeepsThatItWasLate() {
        UUID id = walk.issued(stat, 2);
        walk.passTo(id, 0, LocalTime.of(17, 0));

        walk.answer(id);

        assertThat(walk.page(id).answer()).satisfies(answer -> assertThat(answer.late()).isTrue());
        assertThat(walk.color(id)).isEqualTo(ItemColor.YELLOW);
        walk.verify(id, true);
        assertThat(walk.page(id).history()).extracting(HistoryLine::kind).contains(EntryKind.ANSWERED_LATE, EntryKind.CLOSED);
    }

    @Test
    void tellsTheOfficersOfTheItemsAgencyThreeDaysAfter() {
        UUID agency = fixture.agency(1);
        String officer = walk.officerOf(agency);
        UUID id = walk.issued(stat, walk.item("owner", 2, DeliverableType.TO_DO, agency)).getFirst();

        walk.passTo(id, 3, NINE);

        assertThat(walk.noticesTo(officer, id)).containsExactly("stat/item-overdue");
        assertThat(walk.reminders(id)).endsWith(ReminderKind.THREE_DAYS_AFTER);
    }

    @Test
    void tellsTheOfficersOfTheStatsAgenciesWhereTheItemHasNone() {
        String officer = walk.officerOf(fixture.agency(0));
        UUID id = walk.issued(stat, 2);

        walk.passTo(id, 3, NINE);

        assertThat(walk.noticesTo(officer, id)).containsExactly("stat/item-overdue");
    }

    @Test
    void tellsTheLeadAnalystWhereNobodyHoldsTheRole() {
        UUID id = walk.issued(stat, walk.item("owner", 2, DeliverableType.TO_DO, walk.agencyWithoutOfficer())).getFirst();

        walk.passTo(id, 3, NINE);

        assertThat(walk.noticesTo("analyst", id)).containsExactly("stat/item-no-officer");
        assertThat(walk.page(id).history()).extracting(HistoryLine::kind).contains(EntryKind.NO_OFFICER);
    }

    @Test
    void goesUpFromTheAnalystOverTheDeputyToTheChairWhoSetsUpATigerTeam() {
        UUID id = withChair();
        DecideItem decision = new DecideItem(
                ChairDecision.TIGER_TEAM, "Three agencies must work together.", null, null, "crew", "Light the ten darkest streets.");

        walk.complete("statchair", id, "stat/decide-item", decision);

        assertThat(walk.status(id)).isEqualTo(ItemStatus.TIGER_TEAM);
        assertThat(walk.color(id)).as("no evidence of its own").isNull();
        assertThat(walk.isRunning(id)).isFalse();
        assertThat(requests.teamsAbout(StatItems.ref(id))).singleElement().satisfies(requested -> {
            assertThat(requested.parent()).isEqualTo(stat);
            assertThat(requested.about()).isEqualTo(StatItems.ref(id));
            assertThat(requested.lead()).isEqualTo("crew");
            assertThat(requested.task()).isEqualTo("Light the ten darkest streets.");
        });
        assertThat(walk.noticesTo("owner", id)).contains("stat/item-ended");
    }

    @Test
    void canBePutIntoADecisionMemoByTheChair() {
        UUID id = withChair();
        DecideItem decision = new DecideItem(ChairDecision.DECISION_MEMO, "Needs money.", null, null, "crew", "Fund ten lights.");

        walk.complete("statchair", id, "stat/decide-item", decision);

        assertThat(walk.status(id)).isEqualTo(ItemStatus.DECISION_MEMO);
        assertThat(walk.isRunning(id)).isFalse();
        assertThat(requests.memosAbout(StatItems.ref(id))).singleElement().satisfies(requested -> {
            assertThat(requested.stat()).isEqualTo(stat);
            assertThat(requested.writer()).isEqualTo("crew");
            assertThat(requested.ask()).isEqualTo("Fund ten lights.");
        });
    }

    @Test
    void canBeWithdrawnByTheChairOnceEscalated() {
        UUID id = withChair();

        walk.complete("statchair", id, "stat/decide-item", new DecideItem(ChairDecision.WITHDRAW, "Done elsewhere.", null, null, null, null));

        assertThat(walk.status(id)).isEqualTo(ItemStatus.WITHDRAWN);
        assertThat(walk.isRunning(id)).isFalse();
    }

    @Test
    void canBeExtendedByTheChairOnceEscalatedAndIsRemindedOfAnew() {
        UUID id = withChair();
        LocalDate first = walk.page(id).item().firstDue();
        LocalDate later = walk.workingDay(10);

        walk.complete("statchair", id, "stat/decide-item", new DecideItem(ChairDecision.EXTEND, "Poles came late.", "Poles by Friday, lights after.", later, null, null));

        ItemPage page = walk.page(id);
        assertThat(page.item().status()).isEqualTo(ItemStatus.OPEN);
        assertThat(page.item().due()).isEqualTo(later);
        assertThat(page.item().firstDue()).isEqualTo(first);
        assertThat(page.item().extensions()).isOne();
        assertThat(page.escalatedTo()).isNull();
        assertThat(walk.openForms(id)).containsExactly("stat/answer-item");
        walk.passTo(id, 0, NINE);
        assertThat(walk.page(id).reminders()).filteredOn(sent -> sent.due().equals(later)).hasSize(3);
    }

    @Test
    void namesEverythingThatAChairsDecisionLacks() {
        UUID id = withChair();

        assertThat(faults("statchair", id, "stat/decide-item", new DecideItem(null, null, null, null, null, null)))
                .containsExactlyInAnyOrder("decision", "reason");
        assertThat(faults("statchair", id, "stat/decide-item", new DecideItem(ChairDecision.EXTEND, null, " ", clock.today(), null, null)))
                .containsExactlyInAnyOrder("reason", "plan", "due");
        assertThat(faults("statchair", id, "stat/decide-item", new DecideItem(ChairDecision.TIGER_TEAM, "So.", null, null, "nobody", null)))
                .containsExactlyInAnyOrder("person", "brief");
        assertThat(walk.status(id)).isEqualTo(ItemStatus.OPEN);
    }

    @Test
    void goesUpTwoDaysLaterWhenTheAnalystPutsThatOff() {
        UUID id = withAnalyst();

        walk.complete("analyst", id, "stat/escalate-item", new EscalateItem(false, "The owner promised Thursday."));
        assertThat(walk.openForms(id)).containsExactly("stat/answer-item");
        assertThat(walk.page(id).history()).extracting(HistoryLine::text).contains("The owner promised Thursday.");
        walk.moveTo(walk.workingDay(2), NINE, id);

        assertThat(walk.openForms(id)).containsExactly("stat/answer-item", "stat/take-up-item");
        assertThat(walk.page(id).escalatedTo()).isEqualTo(EscalationLevel.DEPUTY);
    }

    @Test
    void goesUpByItselfWhenNobodyTakesItUp() {
        UUID id = withAnalyst();
        walk.moveTo(walk.workingDay(2), LocalTime.of(18, 0), id);
        assertThat(walk.openForms(id)).contains("stat/escalate-item");

        walk.moveTo(walk.workingDay(1), NINE, id);
        assertThat(walk.openForms(id)).containsExactly("stat/answer-item", "stat/take-up-item");
        walk.moveTo(walk.workingDay(3), NINE, id);

        assertThat(walk.openForms(id)).containsExactly("stat/answer-item", "stat/decide-item");
        assertThat(walk.openTask(id, "stat/decide-item").assignee()).isEqualTo("statchair");
        assertThat(walk.noticesTo("deputy", id)).contains("stat/item-escalated");
    }

    @Test
    void stopsTheEscalationWithAnAnswer() {
        UUID id = withChair();

        walk.answer(id);

        assertThat(walk.openForms(id)).containsExactly("stat/verify-answer");
        assertThat(walk.page(id).escalatedTo()).isNull();
        assertThat(walk.page(id).answer()).satisfies(answer -> assertThat(answer.late()).isTrue());
        walk.verify(id, true);
        assertThat(walk.isRunning(id)).isFalse();
    }

    @Test
    void leavesTheOwnerTwoDaysWhenALateAnswerComesBack() {
        UUID id = withAnalyst();
        walk.answer(id);
        walk.verify(id, false);

        engine.runDueJobs(StatItems.ref(id));
        assertThat(walk.openForms(id)).as("its owner has just been asked again").containsExactly("stat/answer-item");
        assertThat(walk.color(id)).isEqualTo(ItemColor.RED);
        walk.moveTo(walk.workingDay(2), NINE, id);

        assertThat(walk.openForms(id)).containsExactly("stat/answer-item", "stat/escalate-item");
        assertThat(walk.reminders(id)).doesNotHaveDuplicates();
    }

    @Test
    void takesAFirstExtensionFromTheAnalystAndCountsIt() {
        UUID id = walk.issued(stat, 3);
        LocalDate first = walk.page(id).item().due();
        LocalDate later = walk.workingDay(12);
        ask(id, later);
        assertThat(walk.openForms(id)).containsExactly("stat/answer-item", "stat/decide-extension");
        assertThat(walk.openTask(id, "stat/decide-extension").assignee()).isEqualTo("analyst");

        walk.complete("analyst", id, "stat/decide-extension", new DecideExtension(true, null));

        ItemPage page = walk.page(id);
        assertThat(page.item().due()).isEqualTo(later);
        assertThat(page.item().firstDue()).isEqualTo(first);
        assertThat(page.item().extensions()).isOne();
        assertThat(page.revisedPlan()).isEqualTo("Survey by Mar 4, poles by Mar 10.");
        assertThat(page.request()).isNull();
        assertThat(walk.openForms(id)).containsExactly("stat/answer-item");
        assertThat(walk.noticesTo("owner", id)).containsExactly("stat/item-extended");
        walk.moveTo(first, LocalTime.of(18, 0), id);
        assertThat(walk.color(id)).isEqualTo(ItemColor.WHITE);
        assertThat(walk.reminders(id)).as("the old day reminds no more").isEmpty();
    }

    @Test
    void leavesLaterExtensionsToTheChair() {
        UUID id = extendedOnce();
        ask(id, walk.workingDay(20));

        assertThat(walk.openTask(id, "stat/decide-extension").assignee()).isEqualTo("statchair");
        assertThat(walk.page(id).request()).satisfies(request -> assertThat(request.chairDecides()).isTrue());
        walk.complete("statchair", id, "stat/decide-extension", new DecideExtension(true, "Once more."));

        assertThat(walk.page(id).item().extensions()).isEqualTo(2);
    }

    @Test
    void refusesAnExtensionOnlyWithAReasonAndKeepsTheDay() {
        UUID id = walk.issued(stat, 3);
        LocalDate due = walk.page(id).item().due();
        ask(id, walk.workingDay(12));

        assertThat(faults("analyst", id, "stat/decide-extension", new DecideExtension(false, " "))).containsExactly("reason");
        assertThat(faults("analyst", id, "stat/decide-extension", new DecideExtension(null, null))).containsExactly("granted");
        walk.complete("analyst", id, "stat/decide-extension", new DecideExtension(false, "The poles are there."));

        assertThat(walk.page(id).item().due()).isEqualTo(due);
        assertThat(walk.page(id).request()).isNull();
        assertThat(walk.noticesTo("owner", id)).containsExactly("stat/item-extension-refused");
        assertThat(walk.openForms(id)).containsExactly("stat/answer-item");
        ask(id, walk.workingDay(12));
        assertThat(walk.openForms(id)).as("another request is possible").contains("stat/decide-extension");
    }

    @Test
    void takesOneRequestAtATimeAndOnlyWithAPlan() {
        UUID id = walk.issued(stat, 3);

        assertThatThrownBy(() -> signIn.as("owner", () -> extensions.ask(id, walk.version(id), new AskForExtension(" ", walk.workingDay(1)))))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(broken.faults()).extracting(Fault::field).containsExactly("plan", "due"));
        ask(id, walk.workingDay(12));

        assertThatThrownBy(() -> ask(id, walk.workingDay(13))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> signIn.as("analyst", () -> extensions.ask(id, walk.version(id), new AskForExtension("Plan", walk.workingDay(9)))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void letsARequestLapseWithTheAnswer() {
        UUID id = walk.issued(stat, 3);
        ask(id, walk.workingDay(12));

        walk.answer(id);

        assertThat(walk.openForms(id)).containsExactly("stat/verify-answer");
        assertThat(walk.page(id).request()).isNull();
        assertThat(walk.page(id).history()).extracting(HistoryLine::kind).contains(EntryKind.EXTENSION_LAPSED);
    }

    @Test
    void sendsEachReminderOnceForALastDayWhoeverOwnsTheItem() {
        UUID id = walk.issued(stat, 10);
        walk.passTo(id, -5, NINE);
        walk.answer(id);
        walk.verify(id, false);

        signIn.as("owner", () -> handling.reassign(id, walk.version(id), "crew", "Crew has the ladder."));
        engine.runDueJobs(StatItems.ref(id));
        walk.passTo(id, -1, NINE);

        assertThat(walk.reminders(id)).containsExactly(ReminderKind.FIVE_DAYS_BEFORE, ReminderKind.DAY_BEFORE);
        assertThat(walk.noticesTo("owner", id)).containsOnlyOnce("stat/item-reminder");
        assertThat(walk.noticesTo("crew", id)).containsExactly("stat/item-reassigned", "stat/item-reminder");
        LocalDate later = walk.workingDay(10);
        signIn.as("crew", () -> extensions.ask(id, walk.version(id), new AskForExtension("Two steps.", later)));
        walk.complete("analyst", id, "stat/decide-extension", new DecideExtension(true, null));
        walk.passTo(id, -5, NINE);
        assertThat(walk.page(id).reminders())
                .extracting(SentReminder::kind, SentReminder::due)
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void passesTheTaskOnWithTheItemAndKeepsWhoHadIt() {
        UUID id = walk.issued(stat, 10);

        signIn.as("analyst", () -> handling.reassign(id, walk.version(id), "crew", "Wrong shop."));

        assertThat(walk.openTask(id, "stat/answer-item").assignee()).isEqualTo("crew");
        assertThat(walk.page(id).formerOwners()).singleElement().satisfies(former -> {
            assertThat(former.name()).isEqualTo("Olive Owens");
            assertThat(former.passedBy()).isEqualTo("Anya Lund");
            assertThat(former.reason()).isEqualTo("Wrong shop.");
        });
        walk.close(id);
        assertThat(walk.page(id).answer()).satisfies(answer -> assertThat(answer.by()).isEqualTo("Cruz Whitlock"));
    }

    @Test
    void isWithdrawnByTheChairAtAnyStepAndByNobodyElse() {
        UUID id = walk.issued(stat, 10);
        assertThatThrownBy(() -> signIn.as("analyst", () -> handling.withdraw(id, walk.version(id), "No."))).isInstanceOf(NotPermitted.class);
        walk.answer(id);

        signIn.as("statchair", () -> handling.withdraw(id, walk.version(id), "The street is closed."));

        assertThat(walk.status(id)).isEqualTo(ItemStatus.WITHDRAWN);
        assertThat(walk.isRunning(id)).isFalse();
        assertThat(walk.noticesTo("owner", id)).contains("stat/item-ended");
    }

    @Test
    void letsNobodyVerifyOrDecideTheirOwn() {
        UUID own = walk.issued(stat, walk.toDo("analyst", 3)).getFirst();
        walk.answer(own);
        assertThat(walk.openTask(own, "stat/verify-answer").assignee()).as("the lead analyst owns it").isNull();
        assertThatThrownBy(() -> walk.complete("analyst", own, "stat/verify-answer", new VerifyAnswer(true, null))).isInstanceOf(NotPermitted.class);
        walk.complete("reviewer", own, "stat/verify-answer", new VerifyAnswer(true, null));
        assertThat(walk.status(own)).isEqualTo(ItemStatus.CLOSED);

        UUID chairs = walk.issued(stat, walk.toDo("statchair", 3)).getFirst();
        assertThatThrownBy(() -> signIn.as("statchair", () -> handling.withdraw(chairs, walk.version(chairs), "Mine."))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void letsAnotherChairDecideWhatTheStatsChairOwns() {
        UUID id = walk.issued(stat, walk.toDo("statchair", 2)).getFirst();
        toChair(id);
        String other = walk.account(Set.of(Grant.of(Role.STAT_CHAIR)));

        assertThat(walk.openTask(id, "stat/decide-item").assignee()).isNull();
        walk.complete(other, id, "stat/decide-item", new DecideItem(ChairDecision.WITHDRAW, "Settled.", null, null, null, null));

        assertThat(walk.status(id)).isEqualTo(ItemStatus.WITHDRAWN);
    }

    private void ask(UUID id, LocalDate due) {
        signIn.as("owner", () -> extensions.ask(id, walk.version(id), new AskForExtension("Survey by Mar 4, poles by Mar 10.", due)));
    }

    private UUID extendedOnce() {
        UUID id = walk.issued(stat, 3);
        ask(id, walk.workingDay(8));
        walk.complete("analyst", id, "stat/decide-extension", new DecideExtension(true, null));
        return id;
    }

    private UUID withAnalyst() {
        UUID id = walk.issued(stat, 2);
        walk.passTo(id, 5, NINE);
        assertThat(walk.openForms(id)).containsExactly("stat/answer-item", "stat/escalate-item");
        return id;
    }

    private UUID withChair() {
        UUID id = walk.issued(stat, 2);
        toChair(id);
        return id;
    }

    private void toChair(UUID id) {
        walk.passTo(id, 5, NINE);
        walk.complete("analyst", id, "stat/escalate-item", new EscalateItem(true, "No answer to three calls."));
        walk.complete("deputy", id, "stat/take-up-item", new EscalateItem(true, "The agency has no plan."));
    }

    private List<String> faults(String username, UUID id, String form, Object command) {
        return catchThrowableOfType(BusinessRuleViolation.class, () -> walk.complete(username, id, form, command))
                .faults()
                .stream()
                .map(fault -> String.valueOf(fault.field()))
                .toList();
    }
}
