package org.stathouse.status;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of which actions the figures are; what is absent does not restrict.
 *
 * @param pillars none restrict; {@link ReportFilter#NO_PILLAR} stands for actions that have none
 * @param agencyId lead agency
 */
public record ReportScope(Set<UUID> pillars, @Nullable UUID agencyId) {

    /** All actions. */
    public static final ReportScope ALL = new ReportScope(Set.of(), null);

    public ReportScope {
        pillars = Set.copyOf(pillars);
    }
}
