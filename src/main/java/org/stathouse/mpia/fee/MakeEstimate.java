package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.FeeTask;

/**
 * Completes the task to estimate a fee, all of it, what was worked already included. The free hours are taken off in the order of
 * {@code times}.
 *
 * @param basis how the figures were found; required where the estimate may come above what the Board hears about
 * @param depositAsked whether a share of the low end is to be paid before the work goes on
 */
public record MakeEstimate(
        @Nullable List<Time> times, @Nullable Copies copies, @Nullable List<Cost> costs, boolean depositAsked, @Nullable String basis) {

    public MakeEstimate {
        times = times == null ? List.of() : List.copyOf(times);
        costs = costs == null ? List.of() : List.copyOf(costs);
    }

    @Override
    public List<Time> times() {
        return times == null ? List.of() : times;
    }

    @Override
    public List<Cost> costs() {
        return costs == null ? List.of() : costs;
    }

    /**
     * Time at one task by one job class.
     *
     * @param low and {@code high} hours in quarters, from the least to the most
     */
    public record Time(@Nullable FeeTask task, @Nullable String jobClass, @Nullable BigDecimal low, @Nullable BigDecimal high) {}

    /**
     * Copies, in pages from the least to the most.
     *
     * @param perPage dollars, where another law sets the price, and {@code citation} names that law; none means the City’s own price
     */
    public record Copies(
            @Nullable Integer low, @Nullable Integer high, @Nullable BigDecimal perPage, @Nullable String citation) {}

    /** Postage or media at cost, in dollars from the least to the most. */
    public record Cost(@Nullable ChargeKind kind, @Nullable BigDecimal low, @Nullable BigDecimal high) {}
}
