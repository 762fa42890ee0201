package org.stathouse.worklist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a case belongs to, so that its tasks are found by it; none where the case has no such thing. */
public record CaseFacets(@Nullable UUID pillar, @Nullable UUID agency, @Nullable UUID stat, @Nullable CasePriority priority) {

    /** A case that belongs to nothing; in a filter: whatever it belongs to. */
    public static final CaseFacets NONE = new CaseFacets(null, null, null, null);

    /** The same with another pillar. */
    public CaseFacets withPillar(@Nullable UUID other) {
        return new CaseFacets(other, agency, stat, priority);
    }

    /** The same with another agency. */
    public CaseFacets withAgency(@Nullable UUID other) {
        return new CaseFacets(pillar, other, stat, priority);
    }

    /** The same with another Stat. */
    public CaseFacets withStat(@Nullable UUID other) {
        return new CaseFacets(pillar, agency, other, priority);
    }

    /** The same with another priority. */
    public CaseFacets withPriority(@Nullable CasePriority other) {
        return new CaseFacets(pillar, agency, stat, other);
    }
}
