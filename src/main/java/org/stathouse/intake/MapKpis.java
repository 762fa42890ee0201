package org.stathouse.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * OPI's mapping of the action to measures (processes.md A.1 step 6 [S]).
 *
 * @param note why no measure fits, required where none is mapped
 */
public record MapKpis(List<KpiMapping> mappings, @Nullable String note) {

    // May be left out in JSON.
    @SuppressWarnings("NullableProblems")
    public MapKpis {
        mappings = mappings == null ? List.of() : List.copyOf(mappings);
    }
}
