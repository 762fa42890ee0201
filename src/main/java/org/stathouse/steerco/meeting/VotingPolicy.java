package org.stathouse.steerco.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/**
 * Who votes, and how. Each voting seat that is present has one vote, whoever sits on it; who owns the case takes no part, nor does who
 * is recused with a reason [R].
 */
final class VotingPolicy {

    /**
     * A vote about to be recorded.
     *
     * @param present how many voting seats are taken
     * @param voters the voting seats present, those recused among them
     */
    record Asked(Quorum quorum, int present, List<Voter> voters, Voting voting) {

        Set<UUID> able() {
            return voters.stream()
                    .filter(voter -> voter.recusedBecause() == null)
                    .map(Voter::memberId)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    static final Rule<Asked> QUORUM_PRESENT = asked -> asked.quorum().isReachedBy(asked.present())
            ? Optional.empty()
            : Optional.of(Fault.of("steerco.vote.noQuorum", asked.present(), asked.quorum().votingSeats(), asked.quorum().needed()));

    static final Rule<Asked> SOMEBODY_VOTES =
            Rule.refuse(asked -> asked.able().isEmpty(), () -> Fault.at("votes", "steerco.vote.allRecused"));

    /** Nobody votes twice, nobody from outside, nobody recused. */
    static final Rule<Asked> ONLY_WHO_MAY = Rule.refuse(
            asked -> {
                Set<UUID> seen = new HashSet<>();
                return asked.voting().votes().stream().anyMatch(vote -> !asked.able().contains(vote.memberId()) || !seen.add(vote.memberId()));
            },
            () -> Fault.at("votes", "steerco.vote.notTheirs"));

    /** Consensus is everybody's; otherwise each says for, against or abstains. */
    static final Rule<Asked> EVERYBODY_HEARD = asked -> {
        Set<UUID> heard = asked.voting().votes().stream()
                .filter(vote -> vote.vote() != null)
                .map(MemberVote::memberId)
                .collect(Collectors.toUnmodifiableSet());
        return asked.voting().consensus() || heard.containsAll(asked.able())
                ? Optional.empty()
                : Optional.of(Fault.at("votes", "steerco.vote.missing"));
    };

    static final List<Rule<Asked>> ALL = List.of(QUORUM_PRESENT, SOMEBODY_VOTES, ONLY_WHO_MAY, EVERYBODY_HEARD);

    private VotingPolicy() {}

    /** The ballots of an allowed vote, the recused among them, in the order of the seats. */
    static Tally tally(Asked asked) {
        List<Ballot> ballots = new ArrayList<>();
        for (Voter voter : asked.voters()) {
            Vote vote = voter.recusedBecause() == null ? voteOf(voter, asked.voting()) : null;
            ballots.add(new Ballot(voter.memberId(), voter.seat(), voter.person(), vote, voter.recusedBecause()));
        }
        return new Tally(asked.voting().consensus(), ballots);
    }

    private static Vote voteOf(Voter voter, Voting voting) {
        if (voting.consensus()) {
            return Vote.FOR;
        }
        return voting.votes().stream()
                .filter(vote -> vote.memberId().equals(voter.memberId()))
                .findFirst()
                .map(MemberVote::vote)
                .orElseThrow();
    }
}
