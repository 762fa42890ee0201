package org.stathouse.steerco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stathouse.steerco.SteerCoJourney.only;
import static org.stathouse.steerco.SteerCoJourney.ref;
import static org.stathouse.testing.Race.atOnce;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.steerco.meeting.AgendaItemView;
import org.stathouse.steerco.meeting.Agendas;
import org.stathouse.steerco.meeting.ItemState;
import org.stathouse.steerco.meeting.MeetingRoom;
import org.stathouse.steerco.meeting.MeetingStatus;
import org.stathouse.steerco.meeting.Meetings;
import org.stathouse.steerco.meeting.NewItem;
import org.stathouse.steerco.meeting.Voting;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;
import org.stathouse.testing.TestTopics;

/** Two at once: one winner, one clear message, and no timer that undoes what people did in the same moment. */
@IntegrationTest
class SteerCoRacesTest {

    private static final ProposedDecision APPROVE = SteerCoJourney.decision(TestTopics.APPROVE);

    private final SteerCoMeetings walk;
    private final SteerCoJourney journey;
    private final Meetings meetings;
    private final Agendas agendas;
    private final MeetingRoom room;
    private final TestTopics topics;
    private final SignIn signIn;
    private final TestEngine engine;
    private final TestClock clock;

    @Autowired
    SteerCoRacesTest(
            ApplicationContext context,
            Meetings meetings,
            Agendas agendas,
            MeetingRoom room,
            TestTopics topics,
            SignIn signIn,
            TestEngine engine,
            TestClock clock) {
        this.walk = new SteerCoMeetings(context);
        this.journey = new SteerCoJourney(context);
        this.meetings = meetings;
        this.agendas = agendas;
        this.room = room;
        this.topics = topics;
        this.signIn = signIn;
        this.engine = engine;
        this.clock = clock;
    }

    @BeforeEach
    void forgetOldTopics() {
        topics.clear();
    }

    @Test
    void letsOneOfTwoRecordersWinAndTellsTheOther() throws Exception {
        CaseRef subject = topics.add("Both at once");
        UUID id = walk.inSession();
        AgendaItemView item = walk.item(id, subject);

        List<Throwable> failures = atOnce(
                () -> signIn.as("chair", () -> room.record(id, item.id(), item.version(), APPROVE, Voting.CONSENSUS)),
                () -> signIn.as("tmo", () -> room.record(id, item.id(), item.version(), APPROVE, Voting.CONSENSUS)));

        assertThat(failures).singleElement().isInstanceOf(Conflict.class);
        assertThat(walk.item(id, subject).motions()).hasSize(1);
        assertThat(walk.item(id, subject).state()).isEqualTo(ItemState.DECIDED);
    }

    @Test
    void takesTwoDecisionsOnDifferentItemsInTheSameMoment() throws Exception {
        List<CaseRef> subjects = List.of(topics.add("Here"), topics.add("There"));
        UUID id = walk.inSession();
        List<AgendaItemView> items = subjects.stream().map(subject -> walk.item(id, subject)).toList();

        List<Throwable> failures = atOnce(items.stream()
                .<Runnable>map(item -> () -> signIn.as("tmo", () -> room.record(id, item.id(), item.version(), APPROVE, Voting.CONSENSUS)))
                .toArray(Runnable[]::new));

        assertThat(failures).isEmpty();
        assertThat(subjects.stream().map(subject -> walk.item(id, subject).decisionNumber())).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void keepsOneOfTwoEditsOfAnAgenda() throws Exception {
        UUID id = walk.planned(10);
        long version = walk.version(id);

        List<Throwable> failures = atOnce(
                () -> signIn.as("tmo", () -> agendas.add(id, version, new NewItem("Here", "Decide.", null, null, 5, null))),
                () -> signIn.as("chair", () -> agendas.add(id, version, new NewItem("There", "Decide.", null, null, 5, null))));

        assertThat(failures).singleElement().isInstanceOfAny(Conflict.class, OptimisticLockingFailureException.class);
        assertThat(walk.agenda(id).items()).filteredOn(item -> List.of("Here", "There").contains(item.topic().title())).hasSize(1);
    }

    @Test
    void neverSlipsAConditionWhoseEvidenceCameInTheSameMoment() throws Exception {
        for (int round = 0; round < 3; round++) {
            UUID id = only(journey.decide(topics.add("Round " + round), TestTopics.APPROVE, journey.condition(1)));
            clock.moveTo(journey.page(id).condition().due(), LocalTime.of(17, 1));

            atOnce(() -> engine.runDueJobs(ref(id)), () -> journey.handIn(id));

            // Either the timer came first, then the evidence is late; or the evidence, then nothing slips. Both leave it answered.
            if (journey.status(id) == ConditionStatus.SLIPPED) {
                journey.handIn(id);
            }
            engine.runDueJobs(ref(id));
            assertThat(journey.status(id)).isEqualTo(ConditionStatus.ANSWERED);
            boolean slipped = journey.page(id).slippedAt() != null;
            assertThat(journey.noticesTo("chair", ref(id)).contains("steerco/condition-slipped")).isEqualTo(slipped);
            journey.judge(id, true);
        }
    }

    @Test
    void movesAMeetingWhileItsCutOffFires() throws Exception {
        for (int round = 0; round < 3; round++) {
            UUID id = walk.collected();
            LocalDate day = walk.workingDay(30);
            clock.moveTo(walk.view(id).cutOff(), LocalTime.of(17, 1));
            long version = walk.version(id);

            List<Throwable> failures = atOnce(
                    () -> engine.runDueJobs(SteerCoMeetings.ref(id)),
                    () -> signIn.as("tmo", () -> meetings.move(id, version, SteerCoMeetings.form(day), "In the same moment.")));
            if (!walk.view(id).day().equals(day)) {
                assertThat(failures).as("the timer closed the agenda first, so the mover saw an older version").isNotEmpty();
                signIn.as("tmo", () -> meetings.move(id, walk.version(id), SteerCoMeetings.form(day), "Once more."));
            }

            engine.runDueJobs(SteerCoMeetings.ref(id));
            assertThat(walk.view(id).status()).isEqualTo(MeetingStatus.AGENDA_OPEN);
            assertThat(journey.openForms(SteerCoMeetings.ref(id))).containsExactly("steerco/prepare-agenda");
            walk.passCutOff(id);
            assertThat(walk.view(id).status()).isEqualTo(MeetingStatus.AGENDA_CLOSED);
        }
    }
}
