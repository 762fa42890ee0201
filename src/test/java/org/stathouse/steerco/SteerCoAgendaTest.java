package org.stathouse.steerco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.steerco.meeting.AgendaItemView;
import org.stathouse.steerco.meeting.AgendaView;
import org.stathouse.steerco.meeting.Agendas;
import org.stathouse.steerco.meeting.ItemState;
import org.stathouse.steerco.meeting.MeetingRoom;
import org.stathouse.steerco.meeting.NewItem;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestTopics;

/** What stands on an agenda, in which order, and who may change it when. */
@IntegrationTest
class SteerCoAgendaTest {

    private static final NewItem FREE = new NewItem("Room for the spring", "Agree on a room.", null, "Tamara Moss", 15, null);

    private final SteerCoMeetings walk;
    private final SteerCoJourney journey;
    private final Agendas agendas;
    private final MeetingRoom room;
    private final TestTopics topics;
    private final SignIn signIn;

    @Autowired
    SteerCoAgendaTest(ApplicationContext context, Agendas agendas, MeetingRoom room, TestTopics topics, SignIn signIn) {
        this.walk = new SteerCoMeetings(context);
        this.journey = new SteerCoJourney(context);
        this.agendas = agendas;
        this.room = room;
        this.topics = topics;
        this.signIn = signIn;
    }

    @BeforeEach
    void forgetOldTopics() {
        topics.clear();
    }

    @Test
    void putsDecisionsFirstAndConditionsOfPriorDecisionsBehind() {
        UUID condition = SteerCoJourney.only(journey.decide(topics.add("Earlier"), TestTopics.APPROVE, journey.condition(20)));
        CaseRef subject = topics.add("Red");
        UUID id = walk.collected();

        AgendaView agenda = walk.agenda(id);

        assertThat(agenda.items()).extracting(AgendaItemView::part).isSorted();
        assertThat(walk.item(id, subject).position()).isLessThan(walk.item(id, SteerCoJourney.ref(condition)).position());
        assertThat(agenda.items()).extracting(AgendaItemView::position).startsWith(1, 2);
    }

    @Test
    void letsGoWhatStoppedWaitingByItself() {
        CaseRef subject = topics.add("Settled elsewhere");
        UUID id = walk.collected();
        topics.withdraw(subject);

        refresh(id);

        assertThat(walk.titles(id, subject)).isEmpty();
    }

    @Test
    void keepsTheOrderThatPeopleGaveIt() {
        CaseRef first = topics.add("One");
        CaseRef second = topics.add("Two");
        UUID id = walk.collected();
        List<String> before = walk.titles(id, first, second);
        AgendaItemView upper = walk.item(id, before.getFirst().equals("One") ? first : second);
        AgendaItemView lower = walk.item(id, before.getFirst().equals("One") ? second : first);

        signIn.as("tmo", () -> agendas.move(id, walk.version(id), lower.id(), upper.id()));
        assertThat(walk.titles(id, first, second)).containsExactly(lower.topic().title(), upper.topic().title());
        refresh(id);
        assertThat(walk.titles(id, first, second)).containsExactly(lower.topic().title(), upper.topic().title());
        signIn.as("chair", () -> agendas.move(id, walk.version(id), lower.id(), null));
        assertThat(walk.agenda(id).items().getLast().id()).isEqualTo(lower.id());
    }

    @Test
    void doesNotTakeBackByItselfWhatWasRemoved() {
        CaseRef subject = topics.add("Not now");
        UUID id = walk.collected();
        AgendaItemView item = walk.item(id, subject);

        assertThatThrownBy(() -> signIn.as("tmo", () -> agendas.remove(id, walk.version(id), item.id(), ""))).isInstanceOf(BusinessRuleViolation.class);
        signIn.as("tmo", () -> agendas.remove(id, walk.version(id), item.id(), "Figures are missing."));
        refresh(id);
        assertThat(walk.titles(id, subject)).isEmpty();
        assertThat(walk.agenda(id).removed()).extracting(AgendaItemView::removedBecause).contains("Figures are missing.");

        signIn.as("tmo", () -> agendas.restore(id, walk.version(id), item.id()));
        assertThat(walk.item(id, subject).state()).isEqualTo(ItemState.WAITING);
    }

    @Test
    void refusesAStaleEdit() {
        UUID id = walk.planned(10);
        long seen = walk.version(id);
        signIn.as("tmo", () -> agendas.add(id, seen, FREE));

        assertThatThrownBy(() -> signIn.as("chair", () -> agendas.add(id, seen, FREE))).isInstanceOf(Conflict.class);
    }

    @Test
    void leavesItsEditingToChairAndTmo() {
        UUID id = walk.planned(10);

        for (String other : List.of("steerco", "admin", "champion")) {
            assertThatThrownBy(() -> signIn.as(other, () -> agendas.add(id, walk.version(id), FREE))).isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void takesLateItemsOnlyWithAReason() {
        UUID id = walk.closed();
        CaseRef late = topics.add("Late");
        assertThat(signIn.as("tmo", () -> agendas.waiting(id))).extracting(one -> one.topic().subject()).contains(late);

        assertThatThrownBy(() -> signIn.as("tmo", () -> agendas.addTopic(id, walk.version(id), late, null)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, violation -> assertThat(violation.faults()).extracting(Fault::field).containsExactly("lateBecause"));
        signIn.as("chair", () -> agendas.addTopic(id, walk.version(id), late, "The grant ends Friday."));

        assertThat(walk.item(id, late).lateBecause()).isEqualTo("The grant ends Friday.");
        assertThatThrownBy(() -> signIn.as("tmo", () -> agendas.addTopic(id, walk.version(id), late, "Again."))).isInstanceOf(Conflict.class);
    }

    @Test
    void isFrozenOnceReleasedButForLateItems() {
        CaseRef subject = topics.add("Fixed");
        UUID id = walk.released();
        UUID item = walk.item(id, subject).id();

        assertThatThrownBy(() -> signIn.as("tmo", () -> agendas.move(id, walk.version(id), item, null))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> signIn.as("tmo", () -> agendas.schedule(id, walk.version(id), item, null, 5))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> refresh(id)).isInstanceOf(Conflict.class);
        signIn.as("tmo", () -> agendas.add(id, walk.version(id), new NewItem("Urgent", "Decide.", null, null, 5, "It came this morning.")));
        assertThat(walk.agenda(id).items()).anyMatch(one -> "It came this morning.".equals(one.lateBecause()));
    }

    @Test
    void schedulesPresenterAndMinutes() {
        CaseRef subject = topics.add("Timed");
        UUID id = walk.collected();
        UUID item = walk.item(id, subject).id();

        signIn.as("tmo", () -> agendas.schedule(id, walk.version(id), item, " Olive Owens ", 25));

        assertThat(walk.item(id, subject).presenter()).isEqualTo("Olive Owens");
        assertThat(walk.item(id, subject).minutes()).isEqualTo(25);
        assertThatThrownBy(() -> signIn.as("tmo", () -> agendas.schedule(id, walk.version(id), item, null, 0))).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void decidesFreeItemsAndCarriesThemOverUntilThen() {
        walk.cancelOthers();
        UUID id = walk.collected();
        signIn.as("tmo", () -> agendas.add(id, walk.version(id), FREE));
        CaseRef free = walk.agenda(id).items().getLast().topic().subject();
        reachSession(id);
        AgendaItemView item = walk.item(id, free);
        signIn.as("tmo", () -> room.defer(id, item.id(), item.version(), "No time."));
        walk.end(id);

        UUID next = walk.collected();
        assertThat(walk.item(next, free).carriedOver()).isTrue();
        reachSession(next);
        DecisionTaken taken = walk.decide(next, free, new ProposedDecision("ADOPT", "All agreed.", null, null, "Room 215.", List.of()));
        assertThat(taken.text()).isEqualTo("Room 215.");
        walk.end(next);
        assertThat(walk.titles(walk.collected(), free)).isEmpty();
    }

    private void reachSession(UUID meeting) {
        walk.prepare(meeting);
        walk.passCutOff(meeting);
        walk.release(meeting);
        walk.start(meeting);
        walk.everybodyPresent(meeting);
    }

    private void refresh(UUID meeting) {
        signIn.as("tmo", () -> agendas.refresh(meeting, walk.version(meeting)));
    }
}
