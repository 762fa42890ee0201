package org.stathouse.stat.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** One delivery for a period: a figure, or its withdrawal; from whom, when and how. */
@Embeddable
class ObservationEntry {

    private @Nullable BigDecimal figure;

    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private ReportChannel channel;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "reported_by")
    private String reportedBy;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected ObservationEntry() {}

    ObservationEntry(@Nullable BigDecimal figure, @Nullable String reason, ReportChannel channel, String reportedBy, Instant now) {
        this.figure = Figures.plainOrNone(figure);
        this.reason = reason;
        this.channel = channel;
        this.reportedBy = reportedBy;
        this.reportedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    @Nullable BigDecimal figure() {
        return Figures.plainOrNone(figure);
    }

    @Nullable String reason() {
        return reason;
    }

    ReportChannel channel() {
        return channel;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    String reportedBy() {
        return reportedBy;
    }
}
