package org.stathouse.status;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ReportingAction;

/** The action that a report is about, placed and owned as at the opening: later moves in the plan do not move old reports. */
@Embeddable
record ReportSubject(
        @Column(name = "action_id") UUID actionId,
        @Column(name = "action_number") @Nullable String number,
        @Column(name = "action_title") String title,
        @Column(name = "sort_key") String sortKey,
        @Column(name = "pillar_id") @Nullable UUID pillarId,
        @Nullable String pillar,
        @Column(name = "agency_id") @Nullable UUID agencyId,
        @Nullable String agency,
        @Nullable String owner) {

    ReportSubject(ReportingAction action) {
        this(
                action.id().value(), action.number(), action.title(), action.sortKey(), action.pillarId(), action.pillar(),
                action.agencyId(), action.agency(), action.owner());
    }

    /** Number and title, as people call it. */
    String label() {
        return number == null ? title : number + " " + title;
    }
}
