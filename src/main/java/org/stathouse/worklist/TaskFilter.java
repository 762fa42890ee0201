package org.stathouse.worklist;

import org.jspecify.annotations.Nullable;

/** What a task list shows: whose tasks, how urgent, and words that stand in the task, the case's number or its title. */
public record TaskFilter(Scope scope, Due due, @Nullable String words) {

    /** Whose tasks: assigned to me, free for my groups, those of others that I wait for, or all that I may see. */
    public enum Scope { MINE, MY_GROUPS, WAITING, ALL }

    /** How urgent: any, past its due time, or due within the next three working days. */
    public enum Due { ANY, OVERDUE, SOON }

    public static TaskFilter of(Scope scope) {
        return new TaskFilter(scope, Due.ANY, null);
    }
}
