package org.stathouse.steerco.condition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stathouse.documents.StoredDocument;
import org.stathouse.steerco.ConditionView;

/**
 * A condition with its story.
 *
 * @param caseNumber number of the case that it was set on
 * @param path where that case stands, below the product's address; none if it has no page
 * @param firstDue the date that was set first
 * @param newDates how often the chair gave a new date
 * @param newDateReason why the last new date was given
 * @param evidenceLink where the evidence can be seen
 * @param slippedAt when it slipped last
 * @param returnedBecause why the TMO sent the evidence back last
 * @param verifiedBy display name
 * @param waivedBecause the chair's reason
 */
public record ConditionPage(
        ConditionView condition,
        String caseNumber,
        String caseTitle,
        @Nullable String path,
        LocalDate firstDue,
        int newDates,
        @Nullable String newDateReason,
        @Nullable String evidenceLink,
        List<StoredDocument> files,
        @Nullable Instant answeredAt,
        @Nullable Instant slippedAt,
        @Nullable String returnedBecause,
        @Nullable String verifiedBy,
        @Nullable String waivedBecause,
        Set<ConditionStep> steps) {

    public ConditionPage {
        files = List.copyOf(files);
        steps = Set.copyOf(steps);
    }
}
