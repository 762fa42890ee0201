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
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an action stands by its last published report; one row for each action, so that nobody has to search for it. */
@Entity
@Table(name = "status_standing")
class Standing {

    @Id
    @Column(name = "action_id")
    private UUID actionId;

    @Version
    private @Nullable Long version;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "report_month")
    @Convert(converter = MonthColumn.class)
    private YearMonth month;

    @Enumerated(EnumType.STRING)
    private Rag overall;

    @Column(name = "published_at")
    private Instant publishedAt;

    /** That day in the City's time zone, for counting by day. */
    @Column(name = "published_on")
    private LocalDate publishedOn;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Standing() {}

    Standing(StatusReport report, Rag overall, ZonedDateTime at) {
        this.actionId = report.subject().actionId();
        take(report, overall, at);
    }

    /**
     * Takes a newer report, or a correction of the same month, over; an older month does not change how the action stands.
     *
     * @param at now, in the City's time zone
     */
    final boolean take(StatusReport report, Rag rag, ZonedDateTime at) {
        if (month != null && report.month().isBefore(month)) {
            return false;
        }
        reportId = report.id();
        month = report.month();
        overall = rag;
        publishedAt = at.toInstant();
        publishedOn = at.toLocalDate();
        return true;
    }

    UUID reportId() {
        return reportId;
    }

    YearMonth month() {
        return month;
    }

    Rag overall() {
        return overall;
    }
}
