package org.stathouse.steerco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.steerco.decision.DecisionRegister;
import org.stathouse.steerco.meeting.AgendaItemView;
import org.stathouse.steerco.meeting.ItemState;
import org.stathouse.steerco.meeting.MeetingRoom;
import org.stathouse.steerco.meeting.MemberVote;
import org.stathouse.steerco.meeting.Vote;
import org.stathouse.steerco.meeting.Voter;
import org.stathouse.steerco.meeting.Voting;
import org.stathouse.steerco.membership.Members;
import org.stathouse.steerco.membership.SubstituteForm;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestTopics;

/** Attendance, quorum, recusals, votes, decisions and corrections in the meeting itself. */
@IntegrationTest
class SteerCoRoomTest {

    private static final ProposedDecision APPROVE = SteerCoJourney.decision(TestTopics.APPROVE);

    private final SteerCoMeetings walk;
    private final SteerCoJourney journey;
    private final MeetingRoom room;
    private final Members members;
    private final DecisionRegister register;
    private final TestTopics topics;
    private final SignIn signIn;
    private final TestClock clock;

    @Autowired
    SteerCoRoomTest(
            ApplicationContext context,
            MeetingRoom room,
            Members members,
            DecisionRegister register,
            TestTopics topics,
            SignIn signIn,
            TestClock clock) {
        this.walk = new SteerCoMeetings(context);
        this.journey = new SteerCoJourney(context);
        this.room = room;
        this.members = members;
        this.register = register;
        this.topics = topics;
        this.signIn = signIn;
        this.clock = clock;
    }

    @BeforeEach
    void forgetOldTopics() {
        topics.clear();
    }

    @AfterEach
    void withdrawSubstitutes() {
        signIn.as("tmo", () -> members.list(true).stream()
                .filter(member -> !member.substitutes().isEmpty())
                .forEach(member -> members.nameSubstitutes(member.id(), member.version(), List.of())));
    }

    @Test
    void takesNoVoteWithoutQuorum() {
        CaseRef subject = topics.add("Too few");
        UUID id = walk.started();
        present(id, "chair", "budget");
        assertThat(signIn.as("tmo", () -> room.attendance(id)).quorum()).isFalse();

        assertThatThrownBy(() -> record(id, subject, Voting.CONSENSUS))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, violation -> assertThat(violation.faults()).extracting(Fault::key).containsExactly("steerco.vote.noQuorum"));
        present(id, "champion");

        assertThat(record(id, subject, Voting.CONSENSUS).state()).isEqualTo(ItemState.DECIDED);
    }

    @Test
    void recusesWhoOwnsTheCaseByItself() {
        CaseRef subject = topics.add("Budget’s own", "budget");
        UUID id = walk.inSession();

        AgendaItemView item = walk.item(id, subject);
        assertThat(signIn.as("tmo", () -> room.voters(id, item.id()))).filteredOn(voter -> voter.person().equals("budget")).singleElement().satisfies(voter -> {
            assertThat(voter.recusedBecause()).isEqualTo("It is their own case");
            assertThat(voter.bySystem()).isTrue();
        });
        assertThatThrownBy(() -> record(id, subject, votes(id, Vote.FOR, "chair", "champion", "steerco", "recovery", "budget")))
                .isInstanceOf(BusinessRuleViolation.class);
        AgendaItemView decided = record(id, subject, votes(id, Vote.FOR, "chair", "champion", "steerco", "recovery"));

        assertThat(decided.motions().getFirst().ballots()).filteredOn(ballot -> ballot.person().equals("budget")).singleElement().satisfies(ballot -> assertThat(ballot.vote()).isNull());
        assertThat(signIn.as("tmo", () -> register.get(decided.decisionId())).votes()).isEqualTo("4 for, 0 against, 0 abstained; 1 recused");
    }

    @Test
    void recusesAnInterestedSubstituteToo() {
        var budget = signIn.as("tmo", () -> members.list(false)).stream().filter(member -> member.person().equals("budget")).findFirst().orElseThrow();
        signIn.as("tmo", () -> members.nameSubstitutes(budget.id(), budget.version(), List.of(new SubstituteForm("bbmr", clock.today(), clock.today().plusDays(60)))));
        CaseRef subject = topics.add("Substitute’s own", "bbmr");
        UUID id = walk.started();
        present(id, "chair", "champion", "steerco");
        signIn.as("tmo", () -> room.attend(id, budget.id(), "bbmr"));

        AgendaItemView item = walk.item(id, subject);

        assertThat(signIn.as("tmo", () -> room.voters(id, item.id()))).filteredOn(voter -> voter.person().equals("bbmr")).singleElement().satisfies(voter -> assertThat(voter.bySystem()).isTrue());
    }

    @Test
    void seatsASubstituteOnlyWhileNamedAndNobodyTwice() {
        UUID id = walk.started();
        UUID budget = walk.seat(id, "budget").memberId();
        UUID recovery = walk.seat(id, "recovery").memberId();

        assertThatThrownBy(() -> signIn.as("tmo", () -> room.attend(id, budget, "bbmr"))).isInstanceOf(BusinessRuleViolation.class);
        for (UUID member : List.of(budget, recovery)) {
            signIn.as("tmo", () -> members.nameSubstitutes(member, members.get(member).version(), List.of(new SubstituteForm("bbmr", clock.today(), clock.today()))));
        }
        assertThat(signIn.as("tmo", () -> room.attend(id, budget, "bbmr")).votingPresent()).isEqualTo(1);
        assertThatThrownBy(() -> signIn.as("tmo", () -> room.attend(id, recovery, "bbmr"))).isInstanceOf(BusinessRuleViolation.class);
        assertThat(signIn.as("tmo", () -> room.attend(id, budget, "budget")).votingPresent()).as("the member came after all").isEqualTo(1);
        assertThat(signIn.as("tmo", () -> room.attend(id, budget, null)).votingPresent()).isZero();
    }

    @Test
    void notesARecusalWithItsReasonAndLiftsIt() {
        CaseRef subject = topics.add("Neighbor’s case");
        UUID id = walk.inSession();
        UUID champion = walk.seat(id, "champion").memberId();
        AgendaItemView item = walk.item(id, subject);

        assertThatThrownBy(() -> signIn.as("tmo", () -> room.recuse(id, item.id(), item.version(), champion, " "))).isInstanceOf(BusinessRuleViolation.class);
        AgendaItemView recused = signIn.as("tmo", () -> room.recuse(id, item.id(), item.version(), champion, "It is my street."));
        assertThat(signIn.as("tmo", () -> room.voters(id, item.id()))).filteredOn(voter -> voter.recusedBecause() != null).extracting(Voter::recusedBecause).containsExactly("It is my street.");
        AgendaItemView lifted = signIn.as("tmo", () -> room.liftRecusal(id, item.id(), recused.version(), champion));

        assertThat(lifted.version()).isGreaterThan(recused.version());
        assertThat(signIn.as("tmo", () -> room.voters(id, item.id()))).allMatch(voter -> voter.recusedBecause() == null);
    }

    @Test
    void keepsAVoteThatDidNotCarryAndTakesAnother() {
        CaseRef subject = topics.add("Contested");
        UUID id = walk.inSession();

        AgendaItemView lost = record(id, subject, Voting.of(Arrays.asList(
                vote(id, "chair", Vote.FOR), vote(id, "champion", Vote.AGAINST), vote(id, "steerco", Vote.AGAINST), vote(id, "budget", Vote.ABSTAIN), vote(id, "recovery", Vote.FOR))));
        assertThat(lost.state()).isEqualTo(ItemState.NOT_CARRIED);
        assertThat(lost.decisionNumber()).isNull();
        assertThat(topics.decision(subject)).isEmpty();

        AgendaItemView won = record(id, subject, Voting.CONSENSUS);
        assertThat(won.state()).isEqualTo(ItemState.DECIDED);
        assertThat(won.motions()).extracting(motion -> motion.carried()).containsExactly(false, true);
        assertThat(topics.decision(subject)).isPresent();
    }

    @Test
    void namesFaultsOfVoteAndDecisionTogether() {
        CaseRef subject = topics.add("Faulty");
        UUID id = walk.inSession();
        AgendaItemView item = walk.item(id, subject);
        var motion = new ProposedDecision(TestTopics.HAND_OVER, null, null, "liaison", null, List.of());

        assertThatThrownBy(() -> signIn.as("tmo", () -> room.record(id, item.id(), item.version(), motion, Voting.of(List.of()))))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, violation -> assertThat(violation.faults()).extracting(Fault::field).containsExactly("votes", "reason", "date"));
        assertThat(walk.item(id, subject).state()).isEqualTo(ItemState.WAITING);
    }

    @Test
    void isRecordedByChairOrTmoButNotOnTheirOwnCase() {
        CaseRef subject = topics.add("The chair’s own", "chair");
        UUID id = walk.inSession();
        AgendaItemView item = walk.item(id, subject);

        assertThatThrownBy(() -> signIn.as("steerco", () -> room.record(id, item.id(), item.version(), APPROVE, Voting.CONSENSUS))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> signIn.as("chair", () -> room.record(id, item.id(), item.version(), APPROVE, Voting.CONSENSUS))).isInstanceOf(NotPermitted.class);
        assertThat(record(id, subject, Voting.CONSENSUS).state()).isEqualTo(ItemState.DECIDED);
    }

    @Test
    void correctsVotesButNotWhatCameOfThem() {
        CaseRef subject = topics.add("Misheard");
        UUID id = walk.inSession();
        AgendaItemView decided = record(id, subject, Voting.CONSENSUS);
        Voting three = Voting.of(List.of(
                vote(id, "chair", Vote.FOR), vote(id, "champion", Vote.FOR), vote(id, "steerco", Vote.FOR), vote(id, "budget", Vote.AGAINST), vote(id, "recovery", Vote.AGAINST)));

        AgendaItemView corrected = signIn.as("tmo", () -> room.correct(id, decided.id(), decided.version(), three, "Two voices were missed."));

        assertThat(corrected.motions().getFirst().count(Vote.AGAINST)).isEqualTo(2);
        assertThat(corrected.motions().getFirst().correctedBecause()).isEqualTo("Two voices were missed.");
        assertThat(signIn.as("tmo", () -> register.get(corrected.decisionId())).votes()).isEqualTo("3 for, 2 against, 0 abstained");
        Voting lost = votes(id, Vote.AGAINST, "chair", "champion", "steerco", "budget", "recovery");
        assertThatThrownBy(() -> signIn.as("tmo", () -> room.correct(id, decided.id(), corrected.version(), lost, "No.")))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, violation -> assertThat(violation.faults()).extracting(Fault::key).containsExactly("steerco.vote.wouldNotCarry"));
        walk.end(id);
        assertThatThrownBy(() -> signIn.as("tmo", () -> room.correct(id, decided.id(), corrected.version(), three, "Later."))).isInstanceOf(Conflict.class);
    }

    @Test
    void notesDefersAndReopensItems() {
        CaseRef subject = topics.add("To note");
        UUID id = walk.inSession();
        AgendaItemView item = walk.item(id, subject);

        AgendaItemView noted = signIn.as("chair", () -> room.note(id, item.id(), item.version(), "Seen."));
        assertThat(noted.state()).isEqualTo(ItemState.NOTED);
        AgendaItemView open = signIn.as("chair", () -> room.reopen(id, item.id(), noted.version()));
        assertThat(open.state()).isEqualTo(ItemState.WAITING);
        assertThatThrownBy(() -> signIn.as("chair", () -> room.defer(id, item.id(), open.version(), null))).isInstanceOf(BusinessRuleViolation.class);
        AgendaItemView deferred = signIn.as("chair", () -> room.defer(id, item.id(), open.version(), "Figures are missing."));

        assertThat(deferred.state()).isEqualTo(ItemState.DEFERRED);
        assertThatThrownBy(() -> record(id, subject, Voting.CONSENSUS)).isInstanceOf(Conflict.class);
    }

    @Test
    void refusesAStaleChangeOfAnItem() {
        CaseRef subject = topics.add("Stale");
        UUID id = walk.inSession();
        AgendaItemView item = walk.item(id, subject);
        signIn.as("tmo", () -> room.note(id, item.id(), item.version(), null));

        assertThatThrownBy(() -> signIn.as("chair", () -> room.reopen(id, item.id(), item.version()))).isInstanceOf(Conflict.class);
    }

    @Test
    void decidesOnAConditionOfAPriorDecision() {
        UUID condition = SteerCoJourney.only(journey.decide(topics.add("Earlier"), TestTopics.APPROVE, journey.condition(3)));
        UUID id = walk.inSession();
        var later = new ProposedDecision("NEW_DATE", "Supplier is late.", walk.workingDay(10), null, null, List.of());

        walk.decide(id, SteerCoJourney.ref(condition), later);

        assertThat(journey.page(condition).newDates()).isEqualTo(1);
        assertThat(journey.page(condition).condition().due()).isEqualTo(later.date());
    }

    @Test
    void takesNoteOfWhatTheChairDecidedBetweenMeetings() {
        DecisionTaken between = journey.decide(topics.add("Urgent"), TestTopics.APPROVE);
        CaseRef decision = new CaseRef("steerco-decision", between.id());
        UUID id = walk.inSession();
        AgendaItemView item = walk.item(id, decision);
        assertThat(signIn.as("tmo", () -> room.outcomes(id, item.id()))).isEmpty();

        signIn.as("tmo", () -> room.note(id, item.id(), item.version(), null));
        walk.end(id);

        UUID next = walk.collected();
        assertThat(walk.titles(next, decision)).isEmpty();
    }

    private AgendaItemView record(UUID meeting, CaseRef subject, Voting voting) {
        AgendaItemView item = walk.item(meeting, subject);
        return signIn.as("tmo", () -> room.record(meeting, item.id(), item.version(), APPROVE, voting));
    }

    private void present(UUID meeting, String... people) {
        for (String person : people) {
            signIn.as("tmo", () -> room.attend(meeting, walk.seat(meeting, person).memberId(), person));
        }
    }

    private MemberVote vote(UUID meeting, String person, Vote vote) {
        return new MemberVote(walk.seat(meeting, person).memberId(), vote);
    }

    private Voting votes(UUID meeting, Vote vote, String... people) {
        return Voting.of(Arrays.stream(people).map(person -> vote(meeting, person, vote)).toList());
    }
}
