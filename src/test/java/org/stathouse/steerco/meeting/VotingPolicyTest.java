package org.stathouse.steerco.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** Quorum, votes and what they come to. */
class VotingPolicyTest {

    private static final Voter ANN = voter("ann", null);
    private static final Voter BOB = voter("bob", null);
    private static final Voter CAT = voter("cat", null);
    private static final Voter RECUSED = voter("dan", "His own case");

    private static Voter voter(String person, @Nullable String recused) {
        return new Voter(UUID.randomUUID(), "Seat of " + person, person, person, recused, recused != null);
    }

    private static MemberVote vote(Voter voter, @Nullable Vote vote) {
        return new MemberVote(voter.memberId(), vote);
    }

    private static VotingPolicy.Asked asked(int present, List<Voter> voters, Voting voting) {
        return new VotingPolicy.Asked(new Quorum(5, 50), present, voters, voting);
    }

    private static List<String> faults(VotingPolicy.Asked asked) {
        return Rule.faults(VotingPolicy.ALL, asked).stream().map(Fault::key).toList();
    }

    private static Tally tally(Vote... votes) {
        return new Tally(false, Arrays.stream(votes).map(vote -> new Ballot(UUID.randomUUID(), "Seat", "ann", vote, null)).toList());
    }

    @ParameterizedTest
    @CsvSource({"5, 50, 3", "4, 50, 3", "6, 50, 4", "1, 50, 1", "0, 50, 1", "9, 66, 6", "5, 0, 1", "5, 99, 5"})
    void needsMoreThanTheShareOfTheVotingSeats(int seats, int percent, int needed) {
        assertThat(new Quorum(seats, percent).needed()).isEqualTo(needed);
        assertThat(new Quorum(seats, percent).isReachedBy(needed)).isTrue();
        assertThat(new Quorum(seats, percent).isReachedBy(needed - 1)).isFalse();
    }

    @Test
    void takesNoVoteWithoutQuorum() {
        assertThat(faults(asked(2, List.of(ANN, BOB), Voting.CONSENSUS))).containsExactly("steerco.vote.noQuorum");
        assertThat(faults(asked(3, List.of(ANN, BOB, CAT), Voting.CONSENSUS))).isEmpty();
    }

    @Test
    void countsWhoIsRecusedAsPresent() {
        assertThat(faults(asked(3, List.of(ANN, BOB, RECUSED), Voting.CONSENSUS))).isEmpty();
    }

    @Test
    void takesNoVoteOfWhoIsRecused() {
        var voting = Voting.of(List.of(vote(ANN, Vote.FOR), vote(BOB, Vote.FOR), vote(RECUSED, Vote.FOR)));

        assertThat(faults(asked(3, List.of(ANN, BOB, RECUSED), voting))).containsExactly("steerco.vote.notTheirs");
    }

    @Test
    void takesNoVoteTwice() {
        var voting = Voting.of(List.of(vote(ANN, Vote.FOR), vote(ANN, Vote.FOR), vote(BOB, Vote.FOR), vote(CAT, Vote.FOR)));

        assertThat(faults(asked(3, List.of(ANN, BOB, CAT), voting))).containsExactly("steerco.vote.notTheirs");
    }

    @Test
    void takesNoVoteFromOutside() {
        var voting = Voting.of(List.of(vote(ANN, Vote.FOR), vote(BOB, Vote.FOR), vote(CAT, Vote.FOR), vote(voter("eve", null), Vote.FOR)));

        assertThat(faults(asked(3, List.of(ANN, BOB, CAT), voting))).containsExactly("steerco.vote.notTheirs");
    }

    @Test
    void hearsEverybodyPresent() {
        var voting = Voting.of(List.of(vote(ANN, Vote.FOR), vote(BOB, null)));

        assertThat(faults(asked(3, List.of(ANN, BOB, CAT), voting))).containsExactly("steerco.vote.missing");
    }

    @Test
    void takesNoVoteWhereEverybodyIsRecused() {
        assertThat(faults(asked(3, List.of(RECUSED), Voting.CONSENSUS))).containsExactly("steerco.vote.allRecused");
    }

    @Test
    void recordsConsensusAsForOfAllWhoMayVote() {
        Tally tally = VotingPolicy.tally(asked(3, List.of(ANN, BOB, RECUSED), Voting.CONSENSUS));

        assertThat(tally.count(Vote.FOR)).isEqualTo(2);
        assertThat(tally.ballots()).filteredOn(ballot -> ballot.vote() == null).singleElement().satisfies(ballot -> assertThat(ballot.recusedBecause()).isEqualTo("His own case"));
        assertThat(tally.words()).isEqualTo("By consensus of 2; 1 recused");
    }

    @Test
    void carriesByTheMajorityOfTheVotesCast() {
        assertThat(tally(Vote.FOR, Vote.FOR, Vote.AGAINST).carries()).isTrue();
        assertThat(tally(Vote.FOR, Vote.ABSTAIN, Vote.ABSTAIN).carries()).isTrue();
        assertThat(tally(Vote.FOR, Vote.AGAINST).carries()).as("a tie does not carry").isFalse();
        assertThat(tally(Vote.ABSTAIN, Vote.ABSTAIN).carries()).isFalse();
        assertThat(tally(Vote.FOR, Vote.FOR, Vote.AGAINST, Vote.ABSTAIN).words()).isEqualTo("2 for, 1 against, 1 abstained");
    }

    @Test
    void seatsOnlyTheMemberOrWhoIsNamedToStandIn() {
        var seat = new SeatView(UUID.randomUUID(), "Budget Director", false, true, "ann", "Ann", List.of(new SeatView.StandIn("sub", "Sub")), null, null);

        assertThat(Rule.faults(SeatPolicy.ALL, new SeatPolicy.Asked(seat, "ann", false))).isEmpty();
        assertThat(Rule.faults(SeatPolicy.ALL, new SeatPolicy.Asked(seat, "sub", false))).isEmpty();
        assertThat(Rule.faults(SeatPolicy.ALL, new SeatPolicy.Asked(seat, "eve", false))).extracting(Fault::key).containsExactly("steerco.seat.notNamed");
        assertThat(Rule.faults(SeatPolicy.ALL, new SeatPolicy.Asked(seat, "sub", true))).extracting(Fault::key).containsExactly("steerco.seat.sitsElsewhere");
    }
}
