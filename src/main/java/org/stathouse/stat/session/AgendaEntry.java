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
import org.jspecify.annotations.Nullable;

/** A question on a session's agenda. */
@Entity
@Table(name = "stat_session_agenda")
class AgendaEntry {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "session_id")
    private UUID sessionId;

    private int position;

    private String title;

    private int minutes;

    private @Nullable String presenter;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected AgendaEntry() {}

    AgendaEntry(UUID sessionId, int position, String title, int minutes, @Nullable String presenter) {
        this.id = UUID.randomUUID();
        this.sessionId = sessionId;
        this.position = position;
        this.title = title;
        this.minutes = minutes;
        this.presenter = presenter;
    }

    /** Ticks it off, or takes that back. */
    void tick(@Nullable Instant at) {
        doneAt = at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
    }

    UUID sessionId() {
        return sessionId;
    }

    long version() {
        return Objects.requireNonNull(version, "An entry is stored before anybody sees it");
    }

    String title() {
        return title;
    }

    AgendaEntryView view() {
        return new AgendaEntryView(id, version(), title, minutes, presenter, doneAt);
    }
}
