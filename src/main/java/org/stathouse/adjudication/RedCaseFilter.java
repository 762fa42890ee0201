package org.stathouse.adjudication;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to list; what is absent does not restrict.
 *
 * @param stages none for all
 * @param text words in the number or the action
 * @param mine whether only those on actions that the person owns
 * @param overdue whether only those whose present step is overdue
 */
public record RedCaseFilter(
        Set<RedCaseStage> stages, @Nullable UUID pillar, @Nullable UUID agency, @Nullable String text, boolean mine, boolean overdue) {

    /** Every case. */
    public static final RedCaseFilter ALL = new RedCaseFilter(Set.of(), null, null, null, false, false);

    public RedCaseFilter {
        stages = Set.copyOf(stages);
    }

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return !equals(ALL);
    }
}
