package org.stathouse.mpia.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.SearchResult;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/** One agency's search for the records of a request (processes.md A.4 step 5). */
@Entity
@Table(name = "mpia_search")
class Search {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "request_id")
    private UUID requestId;

    /** Which time the request is searched for, from 1; a review may ask for more. */
    private int round;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "agency_name")
    private String agencyName;

    private @Nullable String question;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable SearchResult result;

    private @Nullable String note;

    private @Nullable BigDecimal hours;

    private @Nullable Integer pages;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Search() {}

    Search(UUID request, int round, Place agency, @Nullable String question, String askedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.requestId = request;
        this.round = round;
        this.agencyId = agency.id();
        this.agencyName = agency.name();
        this.question = question;
        this.askedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.askedBy = askedBy;
    }

    void answer(SearchResult found, @Nullable String said, BigDecimal spent, @Nullable Integer pageCount, String by, Instant now) {
        requireOpen();
        result = found;
        note = said;
        hours = spent;
        pages = pageCount;
        answeredBy = by;
        answeredAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Another agency is asked instead, or nobody. */
    void cancel(Instant now) {
        requireOpen();
        cancelledAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new Conflict(Fault.of("mpia.request.searchEnded", agencyName));
        }
    }

    /** Whether an answer is still awaited. */
    boolean isOpen() {
        return answeredAt == null && cancelledAt == null;
    }

    boolean isCancelled() {
        return cancelledAt != null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "A search is stored before anybody sees it");
    }

    UUID requestId() {
        return requestId;
    }

    int round() {
        return round;
    }

    Place agency() {
        return new Place(agencyId, agencyName);
    }

    @Nullable String question() {
        return question;
    }

    Instant askedAt() {
        return askedAt;
    }

    String askedBy() {
        return askedBy;
    }

    @Nullable SearchResult result() {
        return result;
    }

    @Nullable String note() {
        return note;
    }

    @Nullable BigDecimal hours() {
        return hours;
    }

    @Nullable Integer pages() {
        return pages;
    }

    @Nullable String answeredBy() {
        return answeredBy;
    }

    @Nullable Instant answeredAt() {
        return answeredAt;
    }
}
