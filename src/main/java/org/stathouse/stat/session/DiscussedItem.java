package org.stathouse.stat.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** That a session has gone through an item that was open from earlier ones. */
@Entity
@Table(name = "stat_session_discussed")
class DiscussedItem {

    @Id
    private UUID id;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "item_id")
    private UUID itemId;

    @Column(name = "marked_by")
    private String markedBy;

    @Column(name = "marked_at")
    private Instant markedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected DiscussedItem() {}

    DiscussedItem(UUID sessionId, UUID itemId, String markedBy, Instant markedAt) {
        this.id = UUID.randomUUID();
        this.sessionId = sessionId;
        this.itemId = itemId;
        this.markedBy = markedBy;
        this.markedAt = markedAt.truncatedTo(ChronoUnit.MICROS);
    }

    UUID itemId() {
        return itemId;
    }
}
