package org.stathouse.stat.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stathouse.stat.session.StatSessions.at;
import static org.stathouse.stat.session.StatSessions.form;
import static org.stathouse.stat.session.StatSessions.ref;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;

/** Every path and timer of {@code stat-session}, asserted on the session. */
@IntegrationTest
class StatSessionProcessTest {

    private static final HandInPreMemo DRAFT = new HandInPreMemo("Fewer are late.", "Why are some?", "Bring the list.");
    private static final FrameSession FRAME =
            new FrameSession("What is late", "Why?", List.of(new AgendaLine("Late repairs", 20, "Robin Vale"), new AgendaLine("Next", 10, null)));

    private final StatFixture stats;
    private final StatSessions walk;
    private final Sessions sessions;
    private final SessionPreparation preparation;
    private final AgencyPapers papers;
    private final StatRoom room;
    private final SessionClosure closure;
    private final SignIn signIn;
    private final TestEngine engine;
    private final TestClock clock;

    @Autowired
    StatSessionProcessTest(
            ApplicationContext context,
            Sessions sessions,
            SessionPreparation preparation,
            AgencyPapers papers,
            StatRoom room,
            SessionClosure closure,
            SignIn signIn,
            TestEngine engine,
            TestClock clock) {
        this.stats = new StatFixture(context);
        this.walk = new StatSessions(context);
        this.sessions = sessions;
        this.preparation = preparation;
        this.papers = papers;
        this.room = room;
        this.closure = closure;
        this.signIn = signIn;
        this.engine = engine;
        this.clock = clock;
    }

    @Test
    void opensEachStepOnItsDayFromFrameToPacket() {
        UUID id = walk.planned(stats.stat(Set.of()), 15);
        assertThat(walk.openForms(id)).isEmpty();

        walk.moveToDaysBefore(id, 9);
        assertThat(walk.openForms(id)).containsExactly("stat/frame-session");
        assertThat(walk.openTask(id, "stat/frame-session").dueAt()).isEqualTo(at(clock.today(), 17, 0));
        walk.complete("analyst", id, "stat/frame-session", FRAME);
        assertThat(walk.openForms(id)).as("input opens on T-8").isEmpty();

        walk.moveToDaysBefore(id, 8);
        walk.complete("analyst", id, "stat/give-input", new GiveInput("Look at the east side."));
        assertThat(walk.openForms(id)).isEmpty();
        walk.moveToDaysBefore(id, 5);
        assertThat(walk.openForms(id)).containsExactly("stat/draft-pre-memo", "stat/hand-in-memo");
        walk.complete("analyst", id, "stat/draft-pre-memo", DRAFT);
        walk.moveToDaysBefore(id, 4);
        walk.complete("reviewer", id, "stat/review-pre-memo", new ReviewPreMemo(true, null));
        walk.moveToDaysBefore(id, 3);
        walk.complete("analyst", id, "stat/refresh-pre-memo", DRAFT);
        walk.complete("analyst", id, "stat/hand-in-memo", new HandInMemo("All is well."));
        walk.moveToDaysBefore(id, 2);
        walk.complete("analyst", id, "stat/release-pre-memo", new ReleasePreMemo());
        engine.runDueJobs(ref(id));
        walk.moveToDaysBefore(id, 1);
        walk.complete("analyst", id, "stat/complete-packet", new CompletePacket("In the folder."));

        assertThat(walk.openForms(id)).containsExactly("stat/hold-session");
        assertThat(walk.view(id).phases().stream().filter(phase -> phase.phase().isPreparation())).allMatch(phase -> phase.doneAt() != null);
        assertThat(walk.view(id).legalDates().getFirst().state()).isEqualTo(LegalDateState.KEPT);
    }

    @Test
    void holdsDebriefsAndIssuesTheMemo() {
        UUID stat = stats.stat(Set.of());
        UUID id = walk.inSession(stat);
        assertThat(walk.openForms(id)).containsExactly("stat/hold-session");
        walk.complete("analyst", id, "stat/hold-session", new EndSession());
        assertThat(walk.view(id).status()).isEqualTo(SessionStatus.DEBRIEF);
        walk.complete("analyst", id, "stat/debrief", new CompleteDebrief("Shorter.", "Begin with repairs."));
        walk.complete("analyst", id, "stat/issue-memo", new IssueMemo("Thank you."));
        engine.runDueJobs(ref(id));

        assertThat(walk.view(id).status()).isEqualTo(SessionStatus.CLOSED);
        assertThat(walk.view(id).legalDates().get(1).state()).isEqualTo(LegalDateState.KEPT);
        assertThat(engine.runningProcesses(ref(id))).isZero();
        UUID next = walk.planned(stat);
        assertThat(signIn.as("analyst", () -> preparation.groundwork(next)).nextAgendaOfLast()).isEqualTo("Begin with repairs.");
    }

    @Test
    void asksEachAgencyAndNobodyElse() {
        UUID police = stats.agency(1);
        UUID id = walk.planned(stats.stat(Set.of(stats.agency(0), police)), 15);
        walk.moveToDaysBefore(id, 9);
        walk.complete("analyst", id, "stat/frame-session", FRAME);
        walk.moveToDaysBefore(id, 8);

        assertThat(walk.openForms(id)).containsExactly("stat/give-input", "stat/give-input");
        signIn.as("analyst", () -> papers.recordInput(id, police, new GiveInput("By phone: none.")));
        assertThat(walk.openForms(id)).containsExactly("stat/give-input");

        walk.moveToDaysBefore(id, 5);
        assertThat(walk.openForms(id)).as("the draft does not wait for input that is missing").contains("stat/draft-pre-memo").doesNotContain("stat/give-input");
    }

    @Test
    void neverLetsADrafterReview() {
        UUID id = walk.planned(stats.stat(Set.of()), 5);
        bringToReview(id);

        assertThatThrownBy(() -> walk.complete("analyst", id, "stat/review-pre-memo", new ReviewPreMemo(true, null))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> walk.complete("reviewer", id, "stat/review-pre-memo", new ReviewPreMemo(false, " ")))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(fields(broken)).containsExactly("findings"));
        walk.complete("reviewer", id, "stat/review-pre-memo", new ReviewPreMemo(false, "Name the source."));

        assertThat(walk.openForms(id)).contains("stat/draft-pre-memo");
        GroundworkView groundwork = signIn.as("analyst", () -> preparation.groundwork(id));
        assertThat(groundwork.findings()).isEqualTo("Name the source.");
        assertThat(groundwork.returns()).isEqualTo(1);
        assertThat(groundwork.draft().dataShows()).isEqualTo("Fewer are late.");
    }

    @Test
    void namesEveryFaultOfAFrameAtOnceAndKeepsDrafts() {
        UUID id = walk.planned(stats.stat(Set.of()), 5);
        engine.runDueJobs(ref(id));
        FrameSession faulty = new FrameSession(" ", null, List.of(new AgendaLine("", 0, null), new AgendaLine("Late", null, null)));

        assertThatThrownBy(() -> walk.complete("analyst", id, "stat/frame-session", faulty))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(fields(broken))
                        .containsExactly("focus", "agenda[0].title", "agenda[0].minutes", "agenda[1].minutes"));
        GroundworkView before = signIn.as("analyst", () -> preparation.groundwork(id));
        GroundworkView kept = signIn.as("analyst", () -> preparation.keepFrame(id, before.version(), new FrameSession(null, "Half a thought", List.of())));
        assertThat(kept.questions()).isEqualTo("Half a thought");
        assertThat(kept.focus()).as("the Stat's own until somebody writes another").isEqualTo("What is on time and what is late");
        assertThatThrownBy(() -> signIn.as("reviewer", () -> preparation.keepFrame(id, before.version(), FRAME))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> signIn.as("statchair", () -> preparation.keepFrame(id, kept.version(), FRAME))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void startsALateSessionAtOnceWithDatesThatAreNotPast() {
        UUID id = walk.planned(stats.stat(Set.of()), 3);
        engine.runDueJobs(ref(id));

        assertThat(walk.openForms(id)).contains("stat/frame-session", "stat/hand-in-memo");
        assertThat(walk.openTask(id, "stat/frame-session").dueAt()).isEqualTo(at(clock.today(), 17, 0));
        assertThat(walk.openTask(id, "stat/hand-in-memo").dueAt()).isEqualTo(at(walk.workingDay(1), 10, 0));
    }

    @Test
    void givesATigerTeamNoPreparationAndNoLegalDates() {
        UUID team = stats.tigerTeam(stats.stat(Set.of()));
        UUID id = signIn.as("owner", () -> sessions.plan(team, form(walk.workingDay(3))).id());
        engine.runDueJobs(ref(id));
        assertThat(walk.openForms(id)).isEmpty();
        assertThat(walk.view(id).legalDates()).isEmpty();
        assertThat(walk.view(id).phases()).extracting(PhaseDay::phase).containsExactly(Phase.SESSION, Phase.DEBRIEF, Phase.FOLLOW_UP);

        walk.moveTo(id, walk.view(id).day(), LocalTime.of(9, 55));
        signIn.as("owner", () -> room.begin(id, walk.version(id)));
        signIn.as("owner", () -> room.end(id, walk.version(id)));
        assertThat(walk.openForms(id)).containsExactly("stat/debrief");
        signIn.as("owner", () -> closure.debrief(id, walk.version(id), new CompleteDebrief(null, null)));
        signIn.as("owner", () -> closure.issueMemo(id, walk.version(id), new IssueMemo(null)));
        engine.runDueJobs(ref(id));
        assertThat(walk.view(id).status()).isEqualTo(SessionStatus.CLOSED);
    }

    @Test
    void movesTimersAndDueDatesWithTheSession() {
        UUID id = walk.planned(stats.stat(Set.of()), 10);
        walk.moveToDaysBefore(id, 9);
        LocalDate day = walk.workingDay(14);

        SessionView moved = signIn.as("analyst", () -> sessions.move(id, walk.version(id), new SessionForm(day, null), "The hall is taken."));

        assertThat(moved.day()).isEqualTo(day);
        assertThat(moved.startsAt()).isEqualTo(LocalTime.of(10, 0));
        assertThat(moved.moves()).singleElement().satisfies(move -> assertThat(move.reason()).isEqualTo("The hall is taken."));
        assertThat(moved.legalDates().getFirst().due()).isEqualTo(at(day.minusDays(2), 10, 0));
        assertThat(walk.openTask(id, "stat/frame-session").dueAt()).isEqualTo(at(dayOf(moved, Phase.FRAME), 17, 0));
        assertThat(walk.noticesTo("statchair", id)).contains("stat/session-moved");
        walk.complete("analyst", id, "stat/frame-session", FRAME);
        walk.moveTo(id, dayOf(moved, Phase.INPUT), LocalTime.of(8, 59));
        assertThat(walk.openForms(id)).isEmpty();
        walk.moveTo(id, dayOf(moved, Phase.INPUT), LocalTime.of(9, 1));
        assertThat(walk.openForms(id)).containsExactly("stat/give-input");
    }

    @Test
    void refusesAMoveToADayThatIsNoneOfTheCitysOrPast() {
        UUID stat = stats.stat(Set.of());
        UUID id = walk.planned(stat, 10);
        UUID other = walk.planned(stat, 11);

        assertThat(againstMove(id, LocalDate.of(2027, 3, 6), "Why")).containsExactly("stat.session.workingDay");
        assertThat(againstMove(id, LocalDate.of(2027, 2, 26), " ")).containsExactly("stat.session.ahead", "shared.required");
        assertThat(againstMove(id, walk.view(other).day(), "Why")).containsExactly("stat.session.taken");
        assertThat(againstMove(id, null, "Why")).containsExactly("shared.required");
        assertThat(walk.view(id).moves()).isEmpty();
    }

    @Test
    void preparesAgainWhatIsMovedOnItsDay() {
        UUID id = walk.planned(stats.stat(Set.of()), 5);
        bringToReview(id);
        walk.complete("reviewer", id, "stat/review-pre-memo", new ReviewPreMemo(true, null));
        walk.moveTo(id, walk.view(id).day(), LocalTime.of(9, 30));
        assertThat(walk.openForms(id)).as("the day has come, whatever is prepared").containsExactly("stat/hold-session");

        LocalDate day = walk.workingDay(10);
        signIn.as("analyst", () -> sessions.move(id, walk.version(id), form(day), "Snow."));
        engine.runDueJobs(ref(id));
        assertThat(walk.openForms(id)).isEmpty();
        walk.moveToDaysBefore(id, 3);
        assertThat(walk.openForms(id)).as("the approved draft is only refreshed").contains("stat/refresh-pre-memo").doesNotContain("stat/frame-session");
    }

    @Test
    void cancelsWithAReasonAndKeepsItOnRecord() {
        UUID id = walk.planned(stats.stat(Set.of()), 10);
        assertThatThrownBy(() -> signIn.as("analyst", () -> sessions.cancel(id, walk.version(id), null))).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> signIn.as("deputy", () -> sessions.cancel(id, walk.version(id), "No."))).isInstanceOf(NotPermitted.class);

        SessionView cancelled = signIn.as("statchair", () -> sessions.cancel(id, walk.version(id), "City Hall is closed."));

        assertThat(cancelled.status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(cancelled.cancelled()).satisfies(why -> assertThat(why.reason()).isEqualTo("City Hall is closed."));
        assertThat(cancelled.legalDates()).isEmpty();
        assertThat(engine.runningProcesses(ref(id))).isZero();
        assertThat(walk.noticesTo("reviewer", id)).contains("stat/session-cancelled");
        assertThatThrownBy(() -> signIn.as("analyst", () -> sessions.move(id, walk.version(id), form(walk.workingDay(12)), "Yet.")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void countsALateMemoAsMissedOnce() {
        UUID agency = stats.agency(0);
        UUID stat = stats.stat(Set.of(agency));
        UUID id = walk.planned(stat, 10);
        LegalDate date = walk.view(id).legalDates().getFirst();
        assertThat(date.state()).isEqualTo(LegalDateState.PENDING);
        walk.moveTo(id, walk.view(id).day().minusDays(2), LocalTime.of(10, 1));
        signIn.as("analyst", () -> papers.recordMemo(id, agency, new ReceivedMemo(clock.today(), LocalTime.of(10, 1), "Late.")));
        engine.runDueJobs(ref(id));

        assertThat(walk.view(id).legalDates().getFirst().state()).isEqualTo(LegalDateState.MISSED);
        assertThat(walk.history(id)).containsOnlyOnce("session.memo-date-missed");
        assertThat(walk.noticesTo("analyst", id)).containsOnlyOnce("stat/session-memos-missed");
        LegalDateCounts counts = signIn.as("statchair", () -> sessions.legalDateCounts(stat));
        assertThat(counts.memos().missed()).isEqualTo(1);
        assertThat(counts.memos().kept()).isZero();
    }

    @Test
    void countsAMemoThatCameOnPaperInTimeAsKept() {
        UUID agency = stats.agency(0);
        UUID id = walk.planned(stats.stat(Set.of(agency)), 10);
        LocalDate received = walk.view(id).day().minusDays(3);
        walk.begin(id);
        assertThat(walk.view(id).legalDates().getFirst().state()).isEqualTo(LegalDateState.MISSED);

        signIn.as("analyst", () -> papers.recordMemo(id, agency, new ReceivedMemo(received, LocalTime.of(15, 0), "In the folder.")));

        assertThat(walk.view(id).legalDates().getFirst().state()).isEqualTo(LegalDateState.KEPT);
        assertThatThrownBy(() -> signIn.as("analyst", () -> papers.recordMemo(id, agency, new ReceivedMemo(received, LocalTime.of(16, 0), "Again."))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void countsAFollowUpMemoOnTheThirdDayAsMissed() {
        UUID stat = stats.stat(Set.of());
        UUID id = walk.inDebrief(stat);
        walk.moveTo(id, walk.view(id).day().plusDays(3), LocalTime.of(0, 5));
        assertThat(walk.history(id)).containsOnlyOnce("session.follow-up-date-missed");

        walk.close(id);

        assertThat(walk.view(id).legalDates().get(1).state()).isEqualTo(LegalDateState.MISSED);
        assertThat(signIn.as("statchair", () -> sessions.legalDateCounts(stat)).followUps().missed()).isEqualTo(1);
        assertThat(walk.noticesTo("analyst", id)).containsOnlyOnce("stat/session-follow-up-missed");
    }

    @Test
    void aSessionIsHeldEvenIfTheBackgroundWorkHasNotComeToItsDay() {
        UUID id = walk.planned(stats.stat(Set.of()), 10);
        walk.clockTo(walk.view(id).day(), LocalTime.of(9, 55));

        signIn.as("analyst", () -> room.begin(id, walk.version(id)));
        walk.end(id);

        assertThat(walk.openForms(id)).containsExactly("stat/debrief");
    }

    @Test
    void opensASessionOnItsDayOnlyAndTakesEntriesUntilADayAfterItsEnd() {
        UUID id = walk.planned(stats.stat(Set.of()), 10);
        assertThatThrownBy(() -> signIn.as("analyst", () -> room.begin(id, walk.version(id)))).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> signIn.as("analyst", () -> room.decide(id, "Too early."))).isInstanceOf(Conflict.class);
        walk.begin(id);
        DecisionView decision = signIn.as("analyst", () -> room.decide(id, "Repair it."));
        assertThatThrownBy(() -> signIn.as("statchair", () -> room.decide(id, "I only chair."))).isInstanceOf(NotPermitted.class);
        walk.end(id);
        clock.advance(StatSession.DEBRIEF_EDITS.minusMinutes(1));
        signIn.as("analyst", () -> room.rewordDecision(id, decision.id(), decision.version(), "Repair it by May."));
        clock.advance(Duration.ofMinutes(2));

        assertThatThrownBy(() -> signIn.as("analyst", () -> room.decide(id, "Too late."))).isInstanceOf(Conflict.class);
        assertThat(signIn.as("analyst", () -> room.of(id)).decisions()).extracting(DecisionView::text).containsExactly("Repair it by May.");
        assertThat(signIn.as("analyst", () -> room.of(id)).takesEntries()).isFalse();
    }

    private void bringToReview(UUID id) {
        engine.runDueJobs(ref(id));
        walk.complete("analyst", id, "stat/frame-session", FRAME);
        engine.runDueJobs(ref(id));
        walk.complete("analyst", id, "stat/give-input", new GiveInput("None."));
        engine.runDueJobs(ref(id));
        walk.complete("analyst", id, "stat/draft-pre-memo", DRAFT);
        walk.moveToDaysBefore(id, 4);
    }

    private List<String> againstMove(UUID id, @Nullable LocalDate day, String reason) {
        try {
            signIn.as("analyst", () -> sessions.move(id, walk.version(id), new SessionForm(day, LocalTime.of(10, 0)), reason));
            return List.of();
        } catch (BusinessRuleViolation broken) {
            return broken.faults().stream().map(Fault::key).toList();
        }
    }

    private static LocalDate dayOf(SessionView session, Phase phase) {
        return session.phases().stream().filter(one -> one.phase() == phase).findFirst().orElseThrow().day();
    }

    private static List<@Nullable String> fields(BusinessRuleViolation broken) {
        return broken.faults().stream().map(Fault::field).toList();
    }
}
