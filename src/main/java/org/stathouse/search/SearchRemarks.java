package org.stathouse.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.stathouse.shared.CaseRef;

/** What is said on cases of any type and found by its words, each for those who may see its case: the comments. */
public interface SearchRemarks {

    /** What people call them, in the plural: "Comments". */
    String kind();

    /** Whether a change of that name ({@code case.commented}) touches them, so that others need not read them again. */
    boolean changedBy(String action);

    /** All that is said on the case as of now; asked at the end of each change that touches them. */
    List<Remark> of(CaseRef subject);

    /**
     * One thing that somebody said.
     *
     * @param anchor where it stands on the page of its case
     */
    record Remark(UUID id, String author, Instant at, String text, String anchor) {}
}
