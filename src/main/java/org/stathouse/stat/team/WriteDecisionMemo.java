package org.stathouse.stat.team;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decision memo as its writer hands it in (processes.md, SteerCo packet [R]).
 *
 * @param issue what the matter is
 * @param options at least two, in the order to offer them; doing nothing may be one
 * @param recommendation which option, and why
 * @param costOfDelay what it costs not to decide now
 */
public record WriteDecisionMemo(
        @Nullable String issue, List<MemoOption> options, @Nullable String recommendation, @Nullable String costOfDelay) {

    public WriteDecisionMemo {
        // A request may leave them out.
        options = List.copyOf(Objects.requireNonNullElse(options, List.of()));
    }
}
