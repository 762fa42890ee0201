package org.stathouse.worklist;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a task list shows and in which order; everything asked for must hold.
 *
 * @param dueWithin the first and last day, in the City's time zone, on which the tasks are due, beside {@code due}
 * @param words each stands somewhere in the task, the case's number or its title, large or small letters alike
 * @param processes process ids, one of which the task belongs to; none for all
 * @param caseTypes types of {@link org.stathouse.shared.CaseRef}s, one of which the case has; none for all
 * @param facets what the case belongs to; where one is none, it is not asked for
 * @param assignee user name of who has the task, or {@link #NOBODY}
 * @param olderThanDays came up at least so many calendar days ago
 */
public record TaskFilter(
        Scope scope,
        Due due,
        @Nullable Days dueWithin,
        @Nullable String words,
        Set<String> processes,
        Set<String> caseTypes,
        CaseFacets facets,
        @Nullable String assignee,
        @Nullable Integer olderThanDays,
        FollowUp followUp,
        Order order) {

    /** As the assignee: tasks that nobody has claimed. No account has this name. */
    public static final String NOBODY = "-";

    public TaskFilter {
        processes = Set.copyOf(processes);
        caseTypes = Set.copyOf(caseTypes);
        words = words == null || words.isBlank() ? null : words.strip();
    }

    /** Whose tasks: assigned to me, free for my groups, those of others that I wait for, or all that I may see. */
    public enum Scope { MINE, MY_GROUPS, WAITING, ALL }

    /** How urgent: any, past its due time, due by the end of today, or overdue or due within the next three working days. */
    public enum Due { ANY, OVERDUE, TODAY, SOON }

    /** Whether tasks put off to a later day are hidden, are all that is shown, or stand among the others. */
    public enum FollowUp { AWAKE, SNOOZED, ANY }

    /** What comes first: what is due first, the highest priority and then due, the oldest, or what is to be followed up first. */
    public enum Order { DUE, PRIORITY, AGE, FOLLOW_UP }

    /** Days in the City's time zone, both included; open at an end that is none. */
    public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /** Everything in a scope that is not put off, what is due first at the top. */
    public static TaskFilter of(Scope scope) {
        return new TaskFilter(scope, Due.ANY, null, null, Set.of(), Set.of(), CaseFacets.NONE, null, null, FollowUp.AWAKE, Order.DUE);
    }

    /** Whether it leaves out any of what its scope shows by itself. */
    public boolean narrows() {
        return !equals(of(scope).withOrder(order));
    }

    /** The same in another scope. */
    public TaskFilter withScope(Scope other) {
        return new TaskFilter(other, due, dueWithin, words, processes, caseTypes, facets, assignee, olderThanDays, followUp, order);
    }

    /** The same of another urgency. */
    public TaskFilter withDue(Due other) {
        return new TaskFilter(scope, other, dueWithin, words, processes, caseTypes, facets, assignee, olderThanDays, followUp, order);
    }

    /** The same due on other days. */
    public TaskFilter withDueWithin(@Nullable Days other) {
        return new TaskFilter(scope, due, other, words, processes, caseTypes, facets, assignee, olderThanDays, followUp, order);
    }

    /** The same with other words. */
    public TaskFilter withWords(@Nullable String other) {
        return new TaskFilter(scope, due, dueWithin, other, processes, caseTypes, facets, assignee, olderThanDays, followUp, order);
    }

    /** The same of other processes. */
    public TaskFilter withProcesses(Set<String> others) {
        return new TaskFilter(scope, due, dueWithin, words, others, caseTypes, facets, assignee, olderThanDays, followUp, order);
    }

    /** The same of other types of cases. */
    public TaskFilter withCaseTypes(Set<String> others) {
        return new TaskFilter(scope, due, dueWithin, words, processes, others, facets, assignee, olderThanDays, followUp, order);
    }

    /** The same of cases that belong to something else. */
    public TaskFilter withFacets(CaseFacets others) {
        return new TaskFilter(scope, due, dueWithin, words, processes, caseTypes, others, assignee, olderThanDays, followUp, order);
    }

    /** The same of another assignee. */
    public TaskFilter withAssignee(@Nullable String other) {
        return new TaskFilter(scope, due, dueWithin, words, processes, caseTypes, facets, other, olderThanDays, followUp, order);
    }

    /** The same of another least age. */
    public TaskFilter withOlderThanDays(@Nullable Integer other) {
        return new TaskFilter(scope, due, dueWithin, words, processes, caseTypes, facets, assignee, other, followUp, order);
    }

    /** The same with other tasks that are put off. */
    public TaskFilter withFollowUp(FollowUp other) {
        return new TaskFilter(scope, due, dueWithin, words, processes, caseTypes, facets, assignee, olderThanDays, other, order);
    }

    /** The same in another order. */
    public TaskFilter withOrder(Order other) {
        return new TaskFilter(scope, due, dueWithin, words, processes, caseTypes, facets, assignee, olderThanDays, followUp, other);
    }
}
