package org.stathouse.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stathouse.identity.Actor;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** How proposals are scored and weighed (processes.md A.1 step 3; criteria [P:BB], scale and spread [R]). */
final class ScoringPolicy {

    static final int LOWEST = 1;
    static final int HIGHEST = 5;

    /** A spread above 2 points asks for a discussion note [R]. */
    static final int SPREAD_LIMIT = 2;

    /** Weights are percentages. */
    static final int WEIGHTS_SUM = 100;

    /** A card about to be handed in, with those of the round that are in. */
    record HandIn(Actor scorer, ScoreProposal card, Set<String> haveScored) {}

    /** One person scores once per round, whatever roles they hold. */
    static final Rule<HandIn> ONCE_PER_ROUND =
            Rule.refuse(handIn -> handIn.scorer().isAmong(handIn.haveScored()), () -> Fault.of("intake.score.twice"));

    /** Few criteria honestly scored beat many: all six, each once. */
    static final Rule<HandIn> EVERY_CRITERION_ONCE = handIn -> {
        List<Criterion> scored = handIn.card().scores().stream().map(CriterionScore::criterion).toList();
        return scored.size() == Criterion.values().length && Set.copyOf(scored).size() == scored.size()
                ? Optional.empty()
                : Optional.of(Fault.at("scores", "intake.score.everyCriterionOnce"));
    };

    static final List<Rule<HandIn>> ALL = List.of(ONCE_PER_ROUND, EVERY_CRITERION_ONCE);

    private ScoringPolicy() {}

    /** Everything against a card, each fault at {@code scores[i].points} or {@code scores[i].reason}. */
    static List<Fault> against(HandIn handIn) {
        List<Fault> faults = new ArrayList<>(Rule.faults(ALL, handIn));
        List<CriterionScore> scores = handIn.card().scores();
        IntStream.range(0, scores.size()).forEach(i -> {
            CriterionScore score = scores.get(i);
            if (score.points() < LOWEST || score.points() > HIGHEST) {
                faults.add(Fault.at("scores[" + i + "].points", "intake.score.points", LOWEST, HIGHEST));
            }
            String reason = score.reason();
            if (reason == null || reason.isBlank()) {
                faults.add(Fault.at("scores[" + i + "].reason", "shared.required"));
            }
        });
        return faults;
    }

    /** The weighted mean: the mean points of each criterion times its weight in percent, 1.00 to 5.00, halves rounded up. */
    static BigDecimal weightedScore(Collection<ScoringRound.CriterionResult> results) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ScoringRound.CriterionResult result : results) {
            sum = sum.add(result.mean().multiply(BigDecimal.valueOf(result.weight())));
        }
        return sum.divide(BigDecimal.valueOf(WEIGHTS_SUM), 2, RoundingMode.HALF_UP);
    }

    /** What the cards say of each criterion, in the criteria's order. The mean is kept to 4 digits so that rounding comes last. */
    static List<ScoringRound.CriterionResult> results(List<List<CriterionScore>> cards, Map<Criterion, Integer> weights) {
        Map<Criterion, List<Integer>> points = cards.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(
                        CriterionScore::criterion,
                        () -> new EnumMap<>(Criterion.class),
                        Collectors.mapping(CriterionScore::points, Collectors.toList())));
        return points.entrySet().stream()
                .map(entry -> result(entry.getKey(), weights.getOrDefault(entry.getKey(), 0), entry.getValue()))
                .toList();
    }

    private static ScoringRound.CriterionResult result(Criterion criterion, int weight, List<Integer> points) {
        int lowest = points.stream().mapToInt(Integer::intValue).min().orElse(0);
        int highest = points.stream().mapToInt(Integer::intValue).max().orElse(0);
        BigDecimal mean = BigDecimal.valueOf(points.stream().mapToInt(Integer::intValue).sum())
                .divide(BigDecimal.valueOf(points.size()), 4, RoundingMode.HALF_UP);
        return new ScoringRound.CriterionResult(criterion, weight, mean, lowest, highest, highest - lowest > SPREAD_LIMIT);
    }
}
