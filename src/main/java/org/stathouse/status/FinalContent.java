package org.stathouse.status;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A content that was published or that corrected a published one; never changed and never removed. */
@Entity
@Table(name = "status_final")
class FinalContent {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "report_id")
    private UUID reportId;

    private int number;

    @Convert(converter = ContentColumn.class)
    private ReportForm content;

    @Enumerated(EnumType.STRING)
    private Rag overall;

    @Column(name = "final_by")
    private String by;

    @Column(name = "final_at")
    private Instant at;

    private @Nullable String reason;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected FinalContent() {}

    FinalContent(StatusReport report, Rag overall, String by, Instant at, @Nullable String reason) {
        this.id = UUID.randomUUID();
        this.reportId = report.id();
        this.number = report.corrections() + 1;
        this.content = report.content();
        this.overall = overall;
        this.by = by;
        this.at = at;
        this.reason = reason;
    }

    int number() {
        return number;
    }

    ReportForm content() {
        return content;
    }

    Rag overall() {
        return overall;
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }

    @Nullable String reason() {
        return reason;
    }
}
