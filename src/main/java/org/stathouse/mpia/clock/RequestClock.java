package org.stathouse.mpia.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.RequestKind;

/** What all dates of one request are counted from. */
@Entity
@Table(name = "mpia_clock")
class RequestClock {

    @Id
    @Column(name = "request_id")
    private UUID requestId;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected RequestClock() {}

    RequestClock(UUID requestId, LocalDate receivedOn, RequestKind kind) {
        this.requestId = requestId;
        this.receivedOn = receivedOn;
        this.kind = kind;
    }

    void correct(LocalDate receivedOn, RequestKind kind) {
        this.receivedOn = receivedOn;
        this.kind = kind;
    }

    UUID requestId() {
        return requestId;
    }

    RequestKind kind() {
        return kind;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }
}
