package org.stathouse.stat.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stathouse.stat.session.StatSessions.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Slice;
import org.stathouse.stat.Cadence;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.catalog.NewSchedule;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.stat.catalog.Stats;
import org.stathouse.stat.process.SessionProcess;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.Race;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestEngine;

/** Where sessions come from, what a move and a cancellation leave behind, and who may do it; two at once included. */
@IntegrationTest
class SessionPlanningTest {

    private final StatFixture fixture;
    private final StatSessions walk;
    private final Stats stats;
    private final Sessions sessions;
    private final ScheduleChanges changes;
    private final StatRoom room;
    private final ContinuationTests continuation;
    private final SignIn signIn;
    private final TestEngine engine;

    @Autowired
    SessionPlanningTest(
            ApplicationContext context,
            Stats stats,
            Sessions sessions,
            ScheduleChanges changes,
            StatRoom room,
            ContinuationTests continuation,
            SignIn signIn,
            TestEngine engine) {
        this.fixture = new StatFixture(context);
        this.walk = new StatSessions(context);
        this.stats = stats;
        this.sessions = sessions;
        this.changes = changes;
        this.room = room;
        this.continuation = continuation;
        this.signIn = signIn;
        this.engine = engine;
    }

    @Test
    void plansTheCadenceUntilADayAndShiftsHolidays() {
        UUID stat = fixture.stat(Set.of());
        signIn.as("analyst", () -> stats.reschedule(stat, new NewSchedule(Cadence.BIWEEKLY, DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalDate.of(2027, 5, 3), null)));

        signIn.as("analyst", () -> sessions.planUntil(stat, LocalDate.of(2027, 6, 14)));

        assertThat(days(stat)).as("May 31 is Memorial Day")
                .contains(LocalDate.of(2027, 5, 3), LocalDate.of(2027, 5, 17), LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 14));
        assertThat(days(stat)).doesNotHaveDuplicates();
        List<LocalDate> before = days(stat);
        signIn.as("analyst", () -> sessions.planUntil(stat, LocalDate.of(2027, 6, 14)));
        assertThat(days(stat)).as("what stands already stays").isEqualTo(before);
    }

    @Test
    void saysWhichSessionsAChangedScheduleLeavesBehindAndMovesThoseNobodyPrepares() {
        UUID stat = fixture.stat(Set.of());
        signIn.as("analyst", () -> sessions.planUntil(stat, LocalDate.of(2027, 5, 31)));
        List<SessionRow> planned = ofStat(stat);
        assertThat(signIn.as("analyst", () -> changes.leftBehind(stat))).isEmpty();

        signIn.as("analyst", () -> stats.reschedule(stat, new NewSchedule(Cadence.BIWEEKLY, DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalDate.of(2027, 5, 3), null)));

        assertThat(signIn.as("analyst", () -> changes.leftBehind(stat))).extracting(LeftBehind::begun).hasSize(planned.size()).containsOnly(false);
        assertThatThrownBy(() -> signIn.as("deputy", () -> changes.follow(stat))).isInstanceOf(NotPermitted.class);
        signIn.as("analyst", () -> changes.follow(stat));
        assertThat(days(stat)).containsExactlyInAnyOrder(LocalDate.of(2027, 5, 3), LocalDate.of(2027, 5, 17));
        assertThat(ofStat(stat)).extracting(SessionRow::number).containsExactlyInAnyOrderElementsOf(planned.stream().map(SessionRow::number).toList());
        assertThat(signIn.as("analyst", () -> changes.leftBehind(stat))).isEmpty();
    }

    @Test
    void leavesASessionWhosePreparationHasBegunWhereItIs() {
        UUID stat = fixture.stat(Set.of());
        UUID session = ofStat(stat).getFirst().id();
        LocalDate day = walk.view(session).day();
        walk.moveTo(session, walk.view(session).phases().getFirst().day(), LocalTime.of(10, 0));
        walk.complete("analyst", session, SessionProcess.FORM_FRAME, new FrameSession("Light", null, List.of(new AgendaLine("Which streets?", 20, null))));

        signIn.as("analyst", () -> stats.reschedule(stat, new NewSchedule(Cadence.BIWEEKLY, DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalDate.of(2027, 5, 3), null)));
        signIn.as("analyst", () -> changes.follow(stat));

        assertThat(walk.view(session).day()).isEqualTo(day);
        assertThat(signIn.as("analyst", () -> changes.leftBehind(stat))).filteredOn(LeftBehind::begun).extracting(LeftBehind::id).containsExactly(session);
    }

    @Test
    void plansTheFirstSessionOfANewStatThatCanStillBePrepared() {
        UUID stat = fixture.stat(Set.of());

        assertThat(days(stat)).as("Tuesday of the first week; March 2 would be tomorrow").containsExactly(LocalDate.of(2027, 4, 6));
    }

    @Test
    void callsOffWhatAnEndedStatHadPlanned() {
        UUID stat = fixture.stat(Set.of());
        signIn.as("analyst", () -> stats.retire(stat, stats.get(stat).version(), "Its aim is reached"));

        assertThat(ofStat(stat)).extracting(SessionRow::status).containsExactly(SessionStatus.CANCELLED);
        assertThatThrownBy(() -> walk.planned(stat)).isInstanceOf(Conflict.class);
    }

    @Test
    void plansTheNextByItselfEarlyEnoughToPrepareIt() {
        UUID stat = fixture.stat(Set.of());
        UUID id = walk.planned(stat, 2);
        signIn.as("analyst", () -> sessions.cancel(id, walk.version(id), "Nobody can come."));

        List<SessionRow> ahead = ofStat(stat).stream().filter(session -> session.status() == SessionStatus.PLANNED).toList();
        LocalDate frame = walk.view(ahead.getLast().id()).phases().getFirst().day();
        assertThat(frame).isAfter(walk.workingDay(0));
    }

    @Test
    void numbersTheSessionsOfAStatWithinTheYear() {
        UUID stat = fixture.stat(Set.of());
        String first = walk.view(walk.planned(stat, 5)).number();
        String second = walk.view(walk.planned(stat, 6)).number();

        assertThat(first).matches("T\\d+STAT-2027-\\d{2}");
        assertThat(second).isGreaterThan(first);
    }

    @Test
    void showsSessionsToThoseWhoMayReadTheStat() {
        UUID stat = fixture.stat(Set.of(fixture.agency(0)));
        UUID id = walk.planned(stat, 5);

        assertThat(signIn.as("deputy", () -> sessions.get(id)).steps()).isEmpty();
        assertThatThrownBy(() -> signIn.as("crew", () -> sessions.get(id))).isInstanceOf(NotFound.class);
        assertThat(signIn.as("crew", () -> sessions.list(new SessionFilter(stat, Set.of(), null, null, false), null, 10)).items()).isEmpty();
        assertThatThrownBy(() -> signIn.as("deputy", () -> sessions.plan(stat, form(walk.workingDay(7))))).isInstanceOf(NotPermitted.class);
        assertThat(signIn.as("statchair", () -> sessions.get(id)).can(SessionStep.CANCEL)).isTrue();
    }

    @Test
    void listsByDayAndStatusPageByPage() {
        UUID stat = fixture.stat(Set.of());
        UUID early = walk.planned(stat, 5);
        UUID late = walk.planned(stat, 6);
        SessionFilter ahead = new SessionFilter(stat, Set.of(SessionStatus.PLANNED), walk.view(early).day(), walk.view(late).day(), true);

        Slice<SessionRow> first = signIn.as("analyst", () -> sessions.list(ahead, null, 1));
        assertThat(first.items()).extracting(SessionRow::id).containsExactly(early);
        assertThat(signIn.as("analyst", () -> sessions.list(ahead, first.next(), 1)).items()).extracting(SessionRow::id).containsExactly(late);
    }

    @Test
    void asksTheChairAfterTwoEmptyCycles() {
        UUID stat = fixture.stat(Set.of());
        UUID first = walk.closed(stat);
        assertThat(walk.openForms(first)).isEmpty();
        UUID second = walk.closed(stat);
        assertThat(walk.openForms(second)).containsExactly("stat/continuation-test");
        assertThat(engine.runningProcesses(StatSessions.ref(second))).isEqualTo(1);

        assertThatThrownBy(() -> walk.complete("statchair", second, "stat/continuation-test", new AnswerContinuation(ContinuationAnswer.CHANGE, "", null, null)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(broken.faults()).hasSize(2));
        walk.complete("statchair", second, "stat/continuation-test", new AnswerContinuation(ContinuationAnswer.CHANGE, "Too often.", Cadence.QUARTERLY, null));

        assertThat(signIn.as("statchair", () -> stats.get(stat)).schedule().cadence()).isEqualTo(Cadence.QUARTERLY);
        assertThat(signIn.as("analyst", () -> continuation.of(stat))).singleElement()
                .satisfies(test -> assertThat(test.answer()).isEqualTo(ContinuationAnswer.CHANGE));
        UUID third = walk.closed(stat);
        assertThat(walk.openForms(third)).as("the count begins again").isEmpty();
        UUID fourth = walk.closed(stat);
        walk.complete("statchair", fourth, "stat/continuation-test", new AnswerContinuation(ContinuationAnswer.END, "Its work is done.", null, null));
        assertThat(signIn.as("statchair", () -> stats.get(stat)).active()).isFalse();
        assertThat(ofStat(stat)).noneMatch(session -> session.status() == SessionStatus.PLANNED);
    }

    @Test
    void asksNobodyWhereSomethingWasDecided() {
        UUID stat = fixture.stat(Set.of());
        walk.closed(stat);
        UUID second = walk.inSession(stat);
        signIn.as("analyst", () -> room.decide(second, "Close the yard."));
        walk.end(second);
        walk.close(second);

        assertThat(walk.openForms(second)).isEmpty();
    }

    @Test
    void endsASessionOnce() throws Exception {
        UUID id = walk.inSession(fixture.stat(Set.of()));
        long version = walk.version(id);

        List<Throwable> failures = Race.atOnce(
                () -> signIn.as("analyst", () -> room.end(id, version)), () -> signIn.as("statchair", () -> room.end(id, version)));

        assertThat(failures).singleElement().isInstanceOf(Conflict.class);
        assertThat(walk.openForms(id)).containsExactly("stat/debrief");
        assertThat(walk.history(id)).containsOnlyOnce("session.ended");
    }

    @Test
    void movesASessionWhileATimerFires() throws Exception {
        for (int round = 0; round < 3; round++) {
            UUID id = walk.planned(fixture.stat(Set.of()), 10);
            walk.moveToDaysBefore(id, 10);
            LocalDate day = walk.workingDay(20);
            long version = walk.version(id);
            walk.clockTo(walk.view(id).phases().getFirst().day(), LocalTime.of(9, 1));

            Race.atOnce(
                    () -> engine.runDueJobs(StatSessions.ref(id)),
                    () -> signIn.as("analyst", () -> sessions.move(id, version, form(day), "In the same moment.")));
            if (!walk.view(id).day().equals(day)) {
                signIn.as("analyst", () -> sessions.move(id, walk.version(id), form(day), "Once more."));
            }

            engine.runDueJobs(StatSessions.ref(id));
            assertThat(walk.view(id).day()).isEqualTo(day);
            walk.moveToDaysBefore(id, 9);
            assertThat(walk.openForms(id)).containsExactly("stat/frame-session");
        }
    }

    @Test
    void plansADayOnceWhereTwoPlanIt() throws Exception {
        UUID stat = fixture.stat(Set.of());
        LocalDate day = walk.workingDay(7);

        List<Throwable> failures = Race.atOnce(
                () -> signIn.as("analyst", () -> sessions.plan(stat, form(day))), () -> signIn.as("statchair", () -> sessions.plan(stat, form(day))));

        assertThat(failures).singleElement().isInstanceOf(BusinessRuleViolation.class);
        assertThat(days(stat)).containsOnlyOnce(day);
    }

    private List<LocalDate> days(UUID stat) {
        return ofStat(stat).stream().map(SessionRow::day).toList();
    }

    private List<SessionRow> ofStat(UUID stat) {
        return signIn.as("analyst", () -> sessions.list(new SessionFilter(stat, Set.of(), null, null, true), null, 100).items());
    }
}
