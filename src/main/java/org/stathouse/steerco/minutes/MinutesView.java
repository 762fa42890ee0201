package org.stathouse.steerco.minutes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.documents.StoredDocument;

/**
 * The minutes of a meeting.
 *
 * @param drafter display name of who drafted them last; none while nobody has touched the draft
 * @param returnedBecause why the chair sent them back, if they were
 * @param approvedBy display name
 * @param document the frozen PDF, a moment after approval
 * @param mayEdit whether the signed-in person can edit and submit them now
 * @param mayApprove whether the signed-in person can approve or return them now
 */
public record MinutesView(
        UUID meetingId,
        long version,
        MinutesStatus status,
        List<MinutesSection> sections,
        @Nullable String drafter,
        @Nullable String returnedBecause,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable StoredDocument document,
        boolean mayEdit,
        boolean mayApprove) {

    public MinutesView {
        sections = List.copyOf(sections);
    }
}
