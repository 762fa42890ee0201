package org.stathouse.status;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as its page and its task forms show it.
 *
 * @param version for optimistic locking: name it when you change the report
 * @param overall the worst of the four ratings; none while one of them is missing
 * @param suggestions what the tolerances suggest for the form as saved, for dimensions whose figures are there
 * @param amberQuestion whether the last published report was Amber, so that an Amber one must say what turns it Green
 * @param last the last published report of an earlier month
 * @param kpis what could be told figures of
 * @param tolerances the action's
 * @param corrections how often a final content has been replaced
 */
public record ReportView(
        UUID id,
        long version,
        CycleView cycle,
        ReportedAction action,
        ReportState state,
        ReportForm form,
        @Nullable Rag overall,
        List<Suggestion> suggestions,
        boolean amberQuestion,
        @Nullable LastReport last,
        List<KpiAsked> kpis,
        ToleranceForm tolerances,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        List<ReportReturn> returns,
        @Nullable String reviewedBy,
        @Nullable Instant publishedAt,
        int corrections,
        ReportRights rights) {}
