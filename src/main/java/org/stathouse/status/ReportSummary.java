package org.stathouse.status;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What lists and charts ask of a report's content; it follows from the content. */
@Embeddable
record ReportSummary(
        @Enumerated(EnumType.STRING) @Nullable Rag overall,
        @Enumerated(EnumType.STRING) @Nullable Rag schedule,
        @Enumerated(EnumType.STRING) @Nullable Rag outcome,
        @Enumerated(EnumType.STRING) @Nullable Rag budget,
        @Enumerated(EnumType.STRING) @Nullable Rag resources,
        @Column(name = "percent_complete") @Nullable Integer percentComplete,
        @Column(name = "forecast_end") @Nullable LocalDate forecastEnd) {

    static final ReportSummary NONE = new ReportSummary(null, null, null, null, null, null, null);

    static ReportSummary of(ReportForm form) {
        return new ReportSummary(
                form.overall(),
                form.schedule().rag(),
                form.outcome().rag(),
                form.budget().rag(),
                form.resources().rag(),
                form.percentComplete(),
                form.forecastEnd());
    }
}
