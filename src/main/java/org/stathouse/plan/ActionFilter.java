package org.stathouse.plan;

import org.jspecify.annotations.Nullable;

/**
 * Which actions to list; what is absent does not restrict.
 *
 * @param query words, each of which must occur in number, title or description, whatever the case
 * @param plan the plan's name
 * @param owner user name; {@code -} for actions without an owner
 */
public record ActionFilter(
        @Nullable String query,
        @Nullable String plan,
        @Nullable PillarId pillar,
        @Nullable GoalId goal,
        @Nullable AgencyId agency,
        @Nullable ActionStatus status,
        @Nullable String owner) {

    /** Every action. */
    public static final ActionFilter ALL = new ActionFilter(null, null, null, null, null, null, null);

    /** The actions in which the words occur. */
    public static ActionFilter of(String query) {
        return new ActionFilter(query, null, null, null, null, null, null);
    }
}
