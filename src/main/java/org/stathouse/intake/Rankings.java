package org.stathouse.intake;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Role;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotPermitted;

/**
 * The ranked list by pillar of what waits for SteerCo ("List of High Priority Actions by Pillar", processes.md A.1 step 4 [S]).
 * TMO, SteerCo and administrators see all of it, a champion their pillar.
 */
@Service
@Transactional
public class Rankings {

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(Ranked::proposal, RankOrder.BEST_FIRST);

    private final ProposalRepository proposals;
    private final ProposalAccess access;
    private final ProposalViews views;
    private final WeighingRepository weighings;
    private final ScoreCardRepository cards;
    private final CriteriaWeights weights;
    private final ChairDecisions decisions;
    private final Messages messages;
    private final CurrentActor currentActor;
    private final Clock clock;

    Rankings(
            ProposalRepository proposals,
            ProposalAccess access,
            ProposalViews views,
            WeighingRepository weighings,
            ScoreCardRepository cards,
            CriteriaWeights weights,
            ChairDecisions decisions,
            Messages messages,
            CurrentActor currentActor,
            Clock clock) {
        this.proposals = proposals;
        this.access = access;
        this.views = views;
        this.weighings = weighings;
        this.cards = cards;
        this.weights = weights;
        this.decisions = decisions;
        this.messages = messages;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    private record Ranked(Proposal proposal, Weighing weighing) {

        BigDecimal score() {
            return weighing.weightedScore();
        }
    }

    /** Whether the signed-in person may see the list. */
    @Transactional(readOnly = true)
    public boolean maySee() {
        return maySee(currentActor.get());
    }

    /** The list as of now. Within a pillar the highest weighted score comes first; equals share a rank. */
    public Ranking ranking() {
        Actor actor = currentActor.get();
        if (!maySee(actor)) {
            throw new NotPermitted(Fault.of("intake.ranking.readers"));
        }
        List<Proposal> waiting = proposals.findByStatus(ProposalStatus.DECISION).stream()
                .filter(proposal -> access.maySee(actor, proposal))
                .filter(proposal -> access.maySeeAll(actor) || isChampion(actor, proposal))
                .toList();
        Map<UUID, Weighing> byProposal = currentWeighings(waiting);
        Map<String, List<Ranked>> byPillar = waiting.stream()
                .map(proposal -> new Ranked(proposal, Objects.requireNonNull(byProposal.get(proposal.id()))))
                .collect(Collectors.groupingBy(
                        ranked -> views.pillarName(ranked.proposal().content().pillarId()), TreeMap::new, Collectors.toList()));
        return new Ranking(
                clock.instant(),
                weights.current(),
                byPillar.entrySet().stream()
                        .map(pillar -> new Ranking.Pillar(
                                Objects.requireNonNull(pillar.getValue().getFirst().proposal().content().pillarId()),
                                pillar.getKey(),
                                entries(actor, pillar.getValue())))
                        .toList());
    }

    private Map<UUID, Weighing> currentWeighings(List<Proposal> waiting) {
        Map<UUID, Integer> rounds = waiting.stream().collect(Collectors.toMap(Proposal::id, Proposal::round));
        return weighings.findByProposalIdIn(rounds.keySet()).stream()
                .filter(weighing -> Objects.equals(rounds.get(weighing.proposalId()), weighing.round()))
                .collect(Collectors.toMap(Weighing::proposalId, Function.identity()));
    }

    private List<Ranking.Entry> entries(Actor actor, List<Ranked> ofPillar) {
        List<Ranked> sorted = ofPillar.stream().sorted(BEST_FIRST).toList();
        List<Ranking.Entry> entries = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Ranked ranked = sorted.get(i);
            boolean tiedBefore = i > 0 && equal(ranked, sorted.get(i - 1));
            boolean tiedBehind = i + 1 < sorted.size() && equal(ranked, sorted.get(i + 1));
            rank = tiedBefore ? rank : i + 1;
            entries.add(entry(actor, ranked, rank, tiedBefore || tiedBehind));
        }
        return entries;
    }

    private static boolean equal(Ranked one, Ranked other) {
        return one.score().compareTo(other.score()) == 0;
    }

    private Ranking.Entry entry(Actor actor, Ranked ranked, int rank, boolean tied) {
        Proposal proposal = ranked.proposal();
        ProposalContent content = proposal.content();
        ProposalView.Recommendation recommendation = Objects.requireNonNull(proposal.assessment().recommendation());
        Optional<Fault> refusal = decisions.against(actor, proposal);
        return new Ranking.Entry(
                rank,
                tied ? messages.text("intake.ranking.tie") : null,
                proposal.id(),
                proposal.label(),
                proposal.version(),
                proposal.titleOrNone(),
                views.agencyName(content.leadAgencyId()),
                Objects.requireNonNullElse(views.personName(content.owner()), ""),
                Objects.requireNonNull(proposal.assessment().category()),
                ranked.score(),
                spread(proposal, ranked.weighing()),
                ranked.weighing().weightsVersion(),
                recommendation.priority(),
                recommendation.reason(),
                sum(proposal, FundingYear::needed),
                sum(proposal, FundingYear::identified),
                (int) proposal.decisions().stream().filter(decision -> decision.outcome() == DecisionOutcome.DEFER).count(),
                Objects.requireNonNull(proposal.submittedAt()),
                refusal.isEmpty(),
                refusal.map(messages::text).orElse(null));
    }

    private int spread(Proposal proposal, Weighing weighing) {
        List<List<CriterionScore>> scores = cards.findByProposalIdAndRoundOrderByGroupAsc(proposal.id(), proposal.round()).stream()
                .map(ScoreCard::scores)
                .toList();
        return ScoringPolicy.results(scores, weighing.weights()).stream()
                .mapToInt(result -> result.highest() - result.lowest())
                .max()
                .orElse(0);
    }

    private static BigDecimal sum(Proposal proposal, Function<FundingYear, @Nullable BigDecimal> amount) {
        return proposal.form().funding().stream()
                .map(amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean maySee(Actor actor) {
        return access.maySeeAll(actor) || actor.has(Role.PILLAR_CHAMPION);
    }

    private static boolean isChampion(Actor actor, Proposal proposal) {
        UUID pillar = proposal.content().pillarId();
        return pillar != null && actor.has(Role.PILLAR_CHAMPION, pillar);
    }
}
