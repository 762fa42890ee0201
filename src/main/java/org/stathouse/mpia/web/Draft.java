package org.stathouse.mpia.web;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request form that somebody put aside. Who knows its secret link may go on with it; it belongs to nobody else. */
@Entity
@Table(name = "mpia_portal_draft")
class Draft {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "token_hash")
    private String tokenHash;

    private String content;

    @Column(name = "saved_at")
    private Instant savedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    Draft(String tokenHash, String content, Instant now) {
        this.id = UUID.randomUUID();
        this.tokenHash = tokenHash;
        this.content = content;
        this.savedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Takes what was typed since; it is kept from now on. */
    void take(String newContent, Instant now) {
        content = newContent;
        savedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    String content() {
        return content;
    }

    Instant savedAt() {
        return savedAt;
    }
}
