package org.stathouse.stat.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A decision that was taken in the room. */
@Entity
@Table(name = "stat_session_decision")
class SessionDecision {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "decision")
    private String text;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected SessionDecision() {}

    SessionDecision(UUID sessionId, String text, String recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.sessionId = sessionId;
        this.text = text;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }

    void reword(String newText) {
        text = newText;
    }

    UUID sessionId() {
        return sessionId;
    }

    long version() {
        return Objects.requireNonNull(version, "A decision is stored before anybody sees it");
    }

    String text() {
        return text;
    }

    /** @param nameOf gives a user name's display name */
    DecisionView view(UnaryOperator<String> nameOf) {
        return new DecisionView(id, version(), text, nameOf.apply(recordedBy), recordedAt);
    }
}
