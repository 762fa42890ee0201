package org.stathouse.status;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stathouse.shared.Fault;

/**
 * Writing status reports: owner, liaison of the lead agency or TMO. A stale version or a report that has moved on (submitted,
 * locked) is a {@link org.stathouse.shared.Conflict}; a report that the person may not know of is not found.
 */
@Service
public class Reports {

    /** One report with all that its page and forms show. */
    public ReportView get(UUID id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Saves the whole form of a report that is not handed in as it was typed; any field may be empty.
     *
     * @param version the version that the person saw last
     */
    public ReportView save(UUID id, long version, ReportForm form) {
        throw new UnsupportedOperationException();
    }

    /** What would keep this content from being submitted, each fault at its field; nothing is saved. */
    public List<Fault> missing(UUID id, ReportForm form) {
        throw new UnsupportedOperationException();
    }

    /** What the tolerances suggest for this content; nothing is saved. */
    public List<Suggestion> suggestions(UUID id, ReportForm form) {
        throw new UnsupportedOperationException();
    }

    /**
     * Saves and hands in, whoever's the open task is; it is completed with it.
     *
     * @throws org.stathouse.shared.BusinessRuleViolation with all that {@link #missing} names
     */
    public ReportView submit(UUID id, SubmitReport command) {
        throw new UnsupportedOperationException();
    }
}
