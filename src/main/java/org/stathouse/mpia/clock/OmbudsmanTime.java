package org.stathouse.mpia.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time in which the Ombudsman has a request's matter (E2, GP §4-203(d) [G]). */
@Entity
@Table(name = "mpia_ombudsman_time")
class OmbudsmanTime {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "request_id")
    private UUID requestId;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected OmbudsmanTime() {}

    OmbudsmanTime(UUID requestId, LocalDate from) {
        this.id = UUID.randomUUID();
        this.requestId = requestId;
        this.from = from;
    }

    void end(LocalDate on) {
        if (until == null) {
            until = on.isBefore(from) ? from : on;
        }
    }

    boolean isPending() {
        return until == null;
    }

    Movers.OmbudsmanTime mover() {
        return new Movers.OmbudsmanTime(from, until);
    }

    LocalDate from() {
        return from;
    }

    @Nullable LocalDate until() {
        return until;
    }
}
