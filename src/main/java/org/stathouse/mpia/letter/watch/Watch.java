package org.stathouse.mpia.letter.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the watch over one request remembers: since when its ten-day letter is late, and which day that letter promised. */
@Entity
@Table(name = "mpia_deadline_watch")
class Watch {

    @Id
    @Column(name = "request_id")
    private UUID request;

    @Version
    private @Nullable Long version;

    @Column(name = "late_since")
    private @Nullable LocalDate lateSince;

    @Column(name = "expected_on")
    private @Nullable LocalDate expectedOn;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Watch() {}

    Watch(UUID request) {
        this.request = request;
    }

    /** The last day passed without the letter; tells whether that is news. */
    boolean late(LocalDate since) {
        boolean news = lateSince == null;
        lateSince = news ? since : lateSince;
        return news;
    }

    /** The legal day was moved, and is not over any more. */
    void notLate() {
        lateSince = null;
    }

    void promised(LocalDate day) {
        expectedOn = day;
    }

    @Nullable LocalDate lateSince() {
        return lateSince;
    }

    @Nullable LocalDate expectedOn() {
        return expectedOn;
    }
}
