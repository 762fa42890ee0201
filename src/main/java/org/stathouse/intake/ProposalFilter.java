package org.stathouse.intake;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals to list; what is empty or absent does not narrow.
 *
 * @param text part of the number, title or description, in any case
 * @param mine only what the person proposed or owns
 */
public record ProposalFilter(Set<ProposalStatus> statuses, @Nullable UUID pillarId, @Nullable String text, boolean mine) {

    public static final ProposalFilter ALL = new ProposalFilter(Set.of(), null, null, false);

    public ProposalFilter {
        statuses = Set.copyOf(statuses);
    }

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return !equals(ALL);
    }
}
