package org.stathouse.steerco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stathouse.steerco.SteerCoMeetings.ref;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketOrders;
import org.stathouse.briefing.PacketSummary;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.steerco.meeting.MeetingStatus;
import org.stathouse.steerco.meeting.Meetings;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;

/** The packet of a meeting comes about on time, whether anybody thinks of it or not (processes.md, Supporting: packet T-3). */
@IntegrationTest
class SteerCoPacketTimersTest {

    private final SteerCoMeetings walk;
    private final SteerCoJourney journey;
    private final Meetings meetings;
    private final PacketOrders packets;
    private final WorkingCalendar calendar;
    private final SignIn signIn;
    private final TestEngine engine;
    private final TestClock clock;

    @Autowired
    SteerCoPacketTimersTest(
            ApplicationContext context,
            Meetings meetings,
            PacketOrders packets,
            WorkingCalendar calendar,
            SignIn signIn,
            TestEngine engine,
            TestClock clock) {
        this.walk = new SteerCoMeetings(context);
        this.journey = new SteerCoJourney(context);
        this.meetings = meetings;
        this.packets = packets;
        this.calendar = calendar;
        this.signIn = signIn;
        this.engine = engine;
        this.clock = clock;
    }

    @Test
    void ordersADraftWhenTheAgendaCloses() {
        UUID id = walk.collected();
        assertThat(ordered(id)).isEmpty();

        walk.passCutOff(id);

        assertThat(ordered(id)).containsExactly(Edition.DRAFT);
    }

    @Test
    void ordersAFreshDraftAtTheOpeningOfThePacketDayAndLeavesTheReleaseToTmo() {
        UUID id = walk.closed();

        pass(walk.view(id).packetDue(), LocalTime.of(9, 1), id);

        assertThat(ordered(id)).containsExactly(Edition.DRAFT, Edition.DRAFT);
        assertThat(walk.view(id).status()).isEqualTo(MeetingStatus.AGENDA_CLOSED);
        assertThat(journey.openForms(ref(id))).containsExactly("steerco/release-packet");
    }

    @Test
    void ordersTheFinalPacketWhenTmoReleasesIt() {
        UUID id = walk.closed();

        walk.release(id);

        assertThat(finals(id)).singleElement().satisfies(packet -> assertThat(packet.version()).isEqualTo(1));
        pass(walk.view(id).packetDue(), LocalTime.of(17, 1), id);
        assertThat(finals(id)).as("its timers are gone").hasSize(1);
        assertThat(journey.noticesTo("tmo", ref(id))).doesNotContain("steerco/packet-released-itself");
    }

    @Test
    void releasesThePacketAsItStandsAtTheCloseOfThePacketDayAndTellsTmoAndChair() {
        UUID id = walk.closed();
        pass(walk.view(id).packetDue(), LocalTime.of(16, 59), id);
        assertThat(walk.view(id).status()).isEqualTo(MeetingStatus.AGENDA_CLOSED);

        pass(walk.view(id).packetDue(), LocalTime.of(17, 1), id);

        assertThat(walk.view(id).status()).isEqualTo(MeetingStatus.RELEASED);
        assertThat(finals(id)).hasSize(1);
        assertThat(journey.openForms(ref(id))).containsExactly("steerco/hold-meeting");
        assertThat(journey.noticesTo("tmo", ref(id))).contains("steerco/packet-released", "steerco/packet-released-itself");
        assertThat(journey.noticesTo("chair", ref(id))).contains("steerco/packet-released", "steerco/packet-released-itself");
        assertThat(journey.noticesTo("champion", ref(id))).contains("steerco/packet-released").doesNotContain("steerco/packet-released-itself");
    }

    @Test
    void takesAnAgendaThatNobodyPreparedAsItStandsSoThatThePacketIsOnTime() {
        UUID id = walk.collected();
        walk.passCutOff(id);
        assertThat(journey.openForms(ref(id))).containsExactly("steerco/prepare-agenda");

        pass(walk.view(id).packetDue(), LocalTime.of(9, 1), id);
        assertThat(journey.openForms(ref(id))).containsExactly("steerco/release-packet");
        assertThat(ordered(id)).containsExactly(Edition.DRAFT, Edition.DRAFT);

        pass(walk.view(id).packetDue(), LocalTime.of(17, 1), id);
        assertThat(walk.view(id).status()).isEqualTo(MeetingStatus.RELEASED);
        assertThat(finals(id)).hasSize(1);
    }

    @Test
    void leavesAMeetingOnShortNoticeTheDay() {
        UUID id = walk.planned(2);
        engine.runDueJobs(ref(id));
        assertThat(walk.view(id).status()).isEqualTo(MeetingStatus.AGENDA_CLOSED);
        assertThat(journey.openForms(ref(id))).as("nothing is taken out of TMO’s hands yet").containsExactly("steerco/prepare-agenda");

        pass(clock.today(), LocalTime.of(17, 1), id);
        assertThat(journey.openForms(ref(id))).containsExactly("steerco/release-packet");
        pass(walk.workingDay(1), LocalTime.of(17, 1), id);

        assertThat(walk.view(id).status()).isEqualTo(MeetingStatus.RELEASED);
    }

    @Test
    void movesItsTimersWithTheMeeting() {
        UUID id = walk.closed();
        LocalDate before = walk.view(id).packetDue();
        LocalDate day = calendar.plusWorkingDays(walk.view(id).day(), -1);

        signIn.as("tmo", () -> meetings.move(id, walk.version(id), SteerCoMeetings.form(day), "The chair travels."));
        LocalDate now = walk.view(id).packetDue();
        assertThat(now).isBefore(before);
        pass(now, LocalTime.of(17, 1), id);

        assertThat(walk.view(id).status()).isEqualTo(MeetingStatus.RELEASED);
    }

    @Test
    void ordersAnotherVersionWhenTheMeetingMovesAfterTheRelease() {
        UUID id = walk.released();
        LocalDate day = calendar.plusWorkingDays(walk.view(id).day(), 1);
        clock.moveTo(walk.view(id).day(), LocalTime.of(7, 0));

        signIn.as("tmo", () -> meetings.move(id, walk.version(id), SteerCoMeetings.form(day), "No quorum expected."));

        assertThat(finals(id)).extracting(PacketSummary::version).containsExactlyInAnyOrder(1, 2);
        assertThat(finals(id)).extracting(packet -> packet.occasion().day()).contains(day);
    }

    @Test
    void ordersAnotherVersionWhenTheAgendaOpensAgainAndIsReleasedAnew() {
        UUID id = walk.released();
        signIn.as("tmo", () -> meetings.move(id, walk.version(id), SteerCoMeetings.form(walk.workingDay(20)), "Storm."));
        assertThat(finals(id)).hasSize(1);

        walk.prepare(id);
        walk.passCutOff(id);
        pass(walk.view(id).packetDue(), LocalTime.of(17, 1), id);

        assertThat(finals(id)).extracting(PacketSummary::version).containsExactlyInAnyOrder(1, 2);
    }

    private void pass(LocalDate day, LocalTime time, UUID meeting) {
        clock.moveTo(day, time);
        engine.runDueJobs(ref(meeting));
    }

    /** The editions ordered, oldest first. */
    private List<Edition> ordered(UUID meeting) {
        return of(meeting).stream().map(PacketSummary::edition).toList().reversed();
    }

    private List<PacketSummary> finals(UUID meeting) {
        return of(meeting).stream().filter(packet -> packet.edition() == Edition.FINAL).toList();
    }

    private List<PacketSummary> of(UUID meeting) {
        return signIn.as("tmo", () -> packets.of(PacketKind.STEERCO, meeting));
    }
}
