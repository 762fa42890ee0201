package org.stathouse.worklist.bulk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is to be done to every selected task. */
public sealed interface BulkAction {

    /** Make the tasks one's own. */
    record Claim() implements BulkAction {}

    /** Give the tasks back to their groups. */
    record Release() implements BulkAction {}

    /** Make the tasks somebody else's, by user name. */
    record Reassign(String assignee) implements BulkAction {}

    /** Hide the tasks until that day in the City's time zone. */
    record FollowUp(LocalDate day) implements BulkAction {}

    /** Ask whoever has the tasks, or could take them, to see to them. */
    record Remind() implements BulkAction {}

    /**
     * Complete the tasks of that form in one of the ways that its handler offers for many; see {@link BulkWork#choices}.
     *
     * @param sentence what that way asks for; none where it asks for nothing
     */
    record Complete(String formKey, String choice, @Nullable String sentence) implements BulkAction {}
}
