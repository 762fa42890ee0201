package org.stathouse.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;

/**
 * A task as the list and its own page show it.
 *
 * @param workingDaysLeft until it is due: 0 on its last day, negative once overdue by whole working days
 * @param overdue whether the due time has passed
 * @param standingInFor user name of the absent person in whose place the one who looks would do it; none where they do it as themself
 * @param waiting user name of the person who waits for it
 * @param facets what its case belongs to
 * @param followUp until when it is put off, a day in the City's time zone
 * @param casePath where the case page stands
 * @param suspended whether an administrator has suspended its process: nothing can be done to it until that goes on
 * @param endedBy user name of who completed it, or whose doing ended it
 * @param endedByName with the name of the absent person in whose place they did: "Dana Cole for Omar Reyes"
 */
public record TaskRow(
        String id,
        String processKey,
        String elementId,
        String name,
        String formKey,
        CaseRef subject,
        String caseNumber,
        String caseTitle,
        String casePath,
        Why why,
        Set<String> groups,
        @Nullable String assignee,
        @Nullable String assigneeName,
        @Nullable String standingInFor,
        @Nullable String standingInForName,
        @Nullable String waiting,
        @Nullable String waitingName,
        CaseFacets facets,
        Instant createdAt,
        Instant dueAt,
        int workingDaysLeft,
        boolean overdue,
        boolean suspended,
        @Nullable LocalDate followUp,
        State state,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable String endedByName,
        long version) {

    /** Why a person sees a task: it is theirs, their group's, they wait for it, or they may see all of its kind. */
    public enum Why { ASSIGNED, GROUP, WAITING, OVERSIGHT }

    /** What became of a task. */
    public enum State { OPEN, COMPLETED, CANCELLED }
}
