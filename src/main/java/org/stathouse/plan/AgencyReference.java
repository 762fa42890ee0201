package org.stathouse.plan;

import java.util.Optional;
import org.stathouse.shared.csv.ImportRow;

/** The agency that a row names by the City's code, or by name where it gives no code. */
final class AgencyReference {

    private AgencyReference() {}

    static Optional<Agency> of(ImportRow row, ImportRun run, References references) {
        String code = row.text("agency_id", 60);
        if (code == null) {
            return references.agency(row, "agency", row.text("agency", 200));
        }
        Optional<Agency> agency = run.book().agencyByCode(code);
        if (run.isAwaited(code)) {
            row.waitForAnswer();
        } else if (agency.isEmpty()) {
            row.fault("agency_id", "plan.import.agencyCodeUnknown", code);
        }
        return agency;
    }
}
