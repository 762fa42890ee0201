package org.stathouse.mpia.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order to count the open dates of all requests anew. It is written with the edit that makes it needed, and stays open until the last
 * request has been looked at, so that nothing is left half done.
 */
@Entity
@Table(name = "mpia_recount")
class RecountOrder {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    /** The one day whose counting changed; none where every date may have. */
    private @Nullable LocalDate holiday;

    private String why;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "last_request")
    private @Nullable UUID lastRequest;

    @Column(name = "requests_moved")
    private int requestsMoved;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected RecountOrder() {}

    RecountOrder(@Nullable LocalDate holiday, String why, Instant askedAt, String askedBy) {
        this.id = UUID.randomUUID();
        this.holiday = holiday;
        this.why = why;
        this.askedAt = askedAt.truncatedTo(ChronoUnit.MICROS);
        this.askedBy = askedBy;
    }

    void counted(UUID request, boolean moved) {
        lastRequest = request;
        requestsMoved += moved ? 1 : 0;
    }

    void finish(Instant now) {
        finishedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    DateMove.Cause cause() {
        return new DateMove.Cause(why, id);
    }

    UUID id() {
        return id;
    }

    @Nullable LocalDate holiday() {
        return holiday;
    }

    @Nullable UUID lastRequest() {
        return lastRequest;
    }

    int requestsMoved() {
        return requestsMoved;
    }

    String why() {
        return why;
    }

    RecountView view(String name) {
        return new RecountView(id, why, askedAt, name, requestsMoved, finishedAt);
    }

    String askedBy() {
        return askedBy;
    }
}
