package org.stathouse.status;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Corrections of published reports by owner, liaison or TMO: the only way in which final content changes; every content that
 * was ever final is kept. A report that was not made by the lock stays not reported.
 */
@Service
public class ReportCorrections {

    /**
     * Replaces the final content.
     *
     * @throws org.stathouse.shared.BusinessRuleViolation at {@code reason} and wherever submitting would name a fault
     */
    public ReportView correct(UUID id, CorrectReport command) {
        throw new UnsupportedOperationException();
    }

    /** Every content that was final, oldest first; empty while nothing was published. */
    public List<ReportVersion> versions(UUID id) {
        throw new UnsupportedOperationException();
    }
}
