package org.stathouse.adjudication;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stathouse.steerco.NewCondition;

/**
 * The Pillar Champion’s answer: resolved within their authority, with conditions, or forwarded to SteerCo (processes.md A.2
 * step 3 [R]).
 *
 * @param reason the resolution, or why it is forwarded
 */
public record ResolveWithinAuthority(@Nullable Boolean resolved, @Nullable String reason, List<NewCondition> conditions) {

    public ResolveWithinAuthority {
        // A list that a REST client leaves out arrives as none.
        conditions = List.copyOf(Objects.requireNonNullElse(conditions, List.of()));
    }
}
