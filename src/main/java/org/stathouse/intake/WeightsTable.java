package org.stathouse.intake;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of the criteria weights, as the decision table {@code intake-criteria-weights} holds them.
 *
 * @param weights percent per criterion; they add up to 100
 * @param since when the version came into force, absent where the engine no longer tells
 */
public record WeightsTable(int version, Map<Criterion, Integer> weights, @Nullable Instant since) {

    public WeightsTable {
        weights = Map.copyOf(weights);
    }
}
