package org.stathouse.mpia.fee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.FeeTask;

/** What one person worked on a request, on one day, at one task. */
@Entity
@Table(name = "mpia_fee_time")
class TimeEntry {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "request_id")
    private UUID request;

    private String person;

    @Enumerated(EnumType.STRING)
    private FeeTask task;

    private BigDecimal hours;

    @Column(name = "worked_on")
    private LocalDate workedOn;

    private String note;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected TimeEntry() {}

    TimeEntry(UUID request, Work work, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.request = request;
        this.person = work.person();
        this.task = work.task();
        this.hours = work.hours();
        this.workedOn = work.on();
        this.note = work.note();
        this.enteredBy = by;
        this.enteredAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** What was worked, once nothing is wrong with it any more. */
    record Work(String person, FeeTask task, BigDecimal hours, LocalDate on, String note) {}

    void correct(Work work) {
        person = work.person();
        task = work.task();
        hours = work.hours();
        workedOn = work.on();
        note = work.note();
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "An entry is stored before anybody sees it");
    }

    UUID request() {
        return request;
    }

    Work work() {
        return new Work(person, task, hours, workedOn, note);
    }

    String enteredBy() {
        return enteredBy;
    }

    Instant enteredAt() {
        return enteredAt;
    }
}
