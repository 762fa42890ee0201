package org.stathouse.intake;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;

/**
 * Reading the scores of a proposal. While a round is open, nobody sees another's card before their own is in, so that none
 * anchors the next; only TMO and administrators, who do not score, watch it come together.
 */
@Service
@Transactional(readOnly = true)
public class Scores {

    private final ProposalAccess access;
    private final ScoreCardRepository cards;
    private final WeighingRepository weighings;
    private final People people;
    private final CurrentActor currentActor;

    Scores(
            ProposalAccess access,
            ScoreCardRepository cards,
            WeighingRepository weighings,
            People people,
            CurrentActor currentActor) {
        this.access = access;
        this.cards = cards;
        this.weighings = weighings;
        this.people = people;
        this.currentActor = currentActor;
    }

    /** The rounds of a proposal, newest first; none before scoring opens. */
    public List<ScoringRound> of(UUID id) {
        Actor actor = currentActor.get();
        Proposal proposal = access.seen(actor, id);
        Map<Integer, List<ScoreCard>> byRound = cards.findByProposalIdOrderByRoundAscGroupAsc(id).stream()
                .collect(Collectors.groupingBy(ScoreCard::round));
        Set<Integer> rounds = new TreeSet<>(Comparator.reverseOrder());
        rounds.addAll(byRound.keySet());
        if (proposal.status() == ProposalStatus.SCORING) {
            rounds.add(proposal.round());
        }
        return rounds.stream()
                .map(round -> round(actor, proposal, round, byRound.getOrDefault(round, List.of())))
                .toList();
    }

    private ScoringRound round(Actor actor, Proposal proposal, int number, List<ScoreCard> all) {
        Weighing weighing = weighings.findByProposalIdAndRound(proposal.id(), number).orElse(null);
        List<ScoreCard> shown = weighing != null || watches(actor, all)
                ? all
                : all.stream().filter(card -> actor.is(card.scorer())).toList();
        Set<ScorerGroup> in = all.stream().map(ScoreCard::group).collect(Collectors.toSet());
        boolean open = proposal.round() == number && proposal.status() == ProposalStatus.SCORING;
        return new ScoringRound(
                number,
                shown.stream().map(this::card).toList(),
                all.size() - shown.size(),
                open ? Arrays.stream(ScorerGroup.values()).filter(group -> !in.contains(group)).toList() : List.of(),
                results(all, weighing),
                weighing == null ? null : weighing.weightedScore(),
                weighing == null ? null : weighing.weightsVersion(),
                weighing != null && weighing.isSpreadAboveTwo(),
                weighing == null ? null : named(weighing.discussion()));
    }

    private static boolean watches(Actor actor, List<ScoreCard> all) {
        boolean scorer = actor.hasAny(Role.SCORER_ARPA, Role.SCORER_BBMR, Role.SCORER_OPI);
        return scorer
                ? all.stream().anyMatch(card -> actor.is(card.scorer()))
                : actor.hasAny(Role.TMO, Role.ADMINISTRATOR);
    }

    private static List<ScoringRound.CriterionResult> results(List<ScoreCard> all, @Nullable Weighing weighing) {
        return weighing == null
                ? List.of()
                : ScoringPolicy.results(all.stream().map(ScoreCard::scores).toList(), weighing.weights());
    }

    private ScoringRound.Card card(ScoreCard card) {
        return new ScoringRound.Card(card.group(), card.scorer(), people.nameOf(card.scorer()), card.scoredAt(), card.scores());
    }

    private ScoringRound.@Nullable Discussion named(ScoringRound.@Nullable Discussion discussion) {
        return discussion == null
                ? null
                : new ScoringRound.Discussion(discussion.note(), people.nameOf(discussion.by()), discussion.at());
    }
}
