package org.stathouse.stat.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stathouse.stat.session.StatSessions.at;
import static org.stathouse.stat.session.StatSessions.form;
import static org.stathouse.stat.session.StatSessions.ref;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketOrders;
import org.stathouse.briefing.PacketSummary;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestEngine;

/** When the process of a session has its packets made, with the clock moved (processes.md A.3, T-1). */
@IntegrationTest
class SessionPacketsTest {

    private static final HandInPreMemo DRAFT = new HandInPreMemo("Fewer are late.", "Why are some?", "Bring the list.");
    private static final FrameSession FRAME =
            new FrameSession("What is late", "Why?", List.of(new AgendaLine("Late repairs", 20, "Robin Vale")));

    private final StatFixture stats;
    private final StatSessions walk;
    private final Sessions sessions;
    private final PacketOrders packets;
    private final SignIn signIn;
    private final TestEngine engine;
    private final WorkingCalendar calendar;

    @Autowired
    SessionPacketsTest(
            ApplicationContext context, Sessions sessions, PacketOrders packets, SignIn signIn, TestEngine engine, WorkingCalendar calendar) {
        this.stats = new StatFixture(context);
        this.walk = new StatSessions(context);
        this.sessions = sessions;
        this.packets = packets;
        this.signIn = signIn;
        this.engine = engine;
        this.calendar = calendar;
    }

    @Test
    void aDraftIsOrderedWhenTheDayBeforeOpensAndTheFinalOneWhenSomebodyCompletesIt() {
        UUID id = preparedUntilRelease();
        assertThat(editions(id)).isEmpty();

        walk.moveToDaysBefore(id, 1);
        assertThat(editions(id)).containsExactly(Edition.DRAFT);
        assertThat(walk.openForms(id)).contains("stat/complete-packet");

        walk.complete("analyst", id, "stat/complete-packet", new CompletePacket(null));
        assertThat(editions(id)).containsExactlyInAnyOrder(Edition.DRAFT, Edition.FINAL);

        walk.moveTo(id, walk.view(id).day(), LocalTime.of(9, 30));
        assertThat(editions(id)).as("the day of the session makes no other").hasSize(2);
        assertThat(walk.noticesTo("analyst", id)).doesNotContain("stat/session-packet-as-it-stands");
    }

    @Test
    void whatNobodyCompletesGoesOutAsItStandsAtTheCloseAndTheAnalystsAreTold() {
        UUID id = preparedUntilRelease();
        walk.moveToDaysBefore(id, 1);

        walk.moveTo(id, calendar.plusWorkingDays(walk.view(id).day(), -1), LocalTime.of(17, 1));

        assertThat(editions(id)).containsExactlyInAnyOrder(Edition.DRAFT, Edition.FINAL);
        assertThat(walk.openForms(id)).doesNotContain("stat/complete-packet");
        assertThat(walk.noticesTo("analyst", id)).containsOnlyOnce("stat/session-packet-as-it-stands");
        assertThat(walk.noticesTo("reviewer", id)).contains("stat/session-packet-as-it-stands");
        assertThat(walk.noticesTo("statchair", id)).doesNotContain("stat/session-packet-as-it-stands");
        assertThat(walk.history(id)).contains("session.packet-passed-over");
    }

    @Test
    void whereThePreparationNeverCameSoFarThePacketGoesOutWhenTheDayBegins() {
        UUID id = walk.planned(stats.stat(Set.of()));

        walk.moveTo(id, walk.view(id).day(), LocalTime.of(0, 5));

        assertThat(editions(id)).containsExactly(Edition.FINAL);
        assertThat(walk.noticesTo("analyst", id)).containsOnlyOnce("stat/session-packet-as-it-stands");
        assertThat(walk.openForms(id)).containsExactly("stat/hold-session");
    }

    @Test
    void theDayBeforeMovesWithTheSession() {
        UUID id = preparedUntilRelease();
        walk.moveToDaysBefore(id, 1);
        move(id, 4);
        var newDayBefore = calendar.plusWorkingDays(walk.view(id).day(), -1);
        assertThat(walk.openTask(id, "stat/complete-packet").dueAt()).isEqualTo(at(newDayBefore, 17, 0));

        walk.moveTo(id, calendar.plusWorkingDays(newDayBefore, -1), LocalTime.of(17, 1));
        assertThat(editions(id)).as("the old close is over, the new one is not").containsExactly(Edition.DRAFT);

        walk.moveTo(id, newDayBefore, LocalTime.of(17, 1));
        assertThat(editions(id)).containsExactlyInAnyOrder(Edition.DRAFT, Edition.FINAL);
    }

    @Test
    void aPacketThatIsOutIsSentAnewWhenTheSessionMovesByADayTooLateToPrepareItAgain() {
        UUID id = preparedUntilRelease();
        walk.moveToDaysBefore(id, 1);
        walk.complete("analyst", id, "stat/complete-packet", new CompletePacket(null));
        walk.moveTo(id, calendar.plusWorkingDays(walk.view(id).day(), -1), LocalTime.of(17, 30));

        move(id, 2);

        assertThat(editions(id)).filteredOn(Edition.FINAL::equals).hasSize(2);
        PacketSummary newest = of(id).stream().filter(packet -> packet.edition() == Edition.FINAL).max((a, b) -> a.version() - b.version()).orElseThrow();
        assertThat(newest.occasion().day()).isEqualTo(walk.view(id).day());
    }

    @Test
    void noPacketIsOrderedForATigerTeamOrACancelledSession() {
        UUID stat = stats.stat(Set.of());
        UUID team = walk.planned(stats.tigerTeam(stat));
        UUID cancelled = walk.planned(stat);
        signIn.as("analyst", () -> sessions.cancel(cancelled, walk.version(cancelled), "Nothing to talk about."));

        walk.moveTo(team, walk.view(team).day(), LocalTime.of(9, 30));
        engine.runDueJobs(ref(cancelled));

        assertThat(editions(team)).isEmpty();
        assertThat(editions(cancelled)).isEmpty();
    }

    /** A session of a Stat without agencies whose pre-memo is released on T-2. */
    private UUID preparedUntilRelease() {
        UUID id = walk.planned(stats.stat(Set.of()), 15);
        walk.moveToDaysBefore(id, 9);
        walk.complete("analyst", id, "stat/frame-session", FRAME);
        walk.moveToDaysBefore(id, 8);
        walk.complete("analyst", id, "stat/give-input", new GiveInput("Look at the east side."));
        walk.moveToDaysBefore(id, 5);
        walk.complete("analyst", id, "stat/draft-pre-memo", DRAFT);
        walk.complete("analyst", id, "stat/hand-in-memo", new HandInMemo("All is well."));
        walk.moveToDaysBefore(id, 4);
        walk.complete("reviewer", id, "stat/review-pre-memo", new ReviewPreMemo(true, null));
        walk.moveToDaysBefore(id, 3);
        walk.complete("analyst", id, "stat/refresh-pre-memo", DRAFT);
        walk.moveToDaysBefore(id, 2);
        walk.complete("analyst", id, "stat/release-pre-memo", new ReleasePreMemo());
        engine.runDueJobs(ref(id));
        return id;
    }

    private void move(UUID id, int workingDays) {
        signIn.as("analyst", () -> sessions.move(id, walk.version(id), form(walk.workingDay(workingDays)), "The room is taken."));
        engine.runDueJobs(ref(id));
    }

    private List<PacketSummary> of(UUID id) {
        return signIn.as("analyst", () -> packets.of(PacketKind.STAT, id));
    }

    private List<Edition> editions(UUID id) {
        return of(id).stream().map(PacketSummary::edition).toList();
    }
}
