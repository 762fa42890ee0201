package org.stathouse.adjudication;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.stathouse.status.Rag;
import org.stathouse.status.ReportPublished;

/** A published status report that a case took in; the month is kept by its first day. */
@Embeddable
record CaseReport(
        UUID reportId, LocalDate reportMonth, @Enumerated(EnumType.STRING) Rag rating, boolean correction, Instant publishedAt) {

    static CaseReport of(ReportPublished published) {
        return new CaseReport(
                published.reportId(), published.month().atDay(1), published.overall(), published.correction(), published.at());
    }

    YearMonth month() {
        return YearMonth.from(reportMonth);
    }
}
