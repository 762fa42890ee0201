package org.stathouse.mpia.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.LegalDate;
import org.stathouse.mpia.LegalDatesMoved;

/** One date of a request, as last counted. Only an open one is counted anew; a met one stays as it was when it was met. */
@Entity
@Table(name = "mpia_legal_date")
class StoredDate {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "request_id")
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private DateKind kind;

    private LocalDate starts;

    private LocalDate due;

    private LocalDate target;

    private String arithmetic;

    @Column(name = "target_arithmetic")
    private String targetArithmetic;

    @Column(name = "stands_still")
    private boolean standsStill;

    @Enumerated(EnumType.STRING)
    private DateState state;

    @Column(name = "met_on")
    private @Nullable LocalDate metOn;

    @Column(name = "begun_at")
    private Instant begunAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected StoredDate() {}

    @SuppressWarnings("NullAway.Init")
    StoredDate(UUID requestId, DateKind kind, LocalDate starts, ClockArithmetic.Counted counted, Instant now) {
        this.id = UUID.randomUUID();
        this.requestId = requestId;
        this.kind = kind;
        this.starts = starts;
        this.state = DateState.OPEN;
        this.begunAt = now.truncatedTo(ChronoUnit.MICROS);
        take(counted);
    }

    /** Takes a new count of an open date. */
    void take(ClockArithmetic.Counted counted) {
        due = counted.due();
        target = counted.target();
        arithmetic = counted.arithmetic();
        targetArithmetic = counted.targetArithmetic();
        standsStill = counted.standsStill();
    }

    void startFrom(LocalDate day) {
        starts = day;
    }

    /** The first time counts. */
    void met(LocalDate on) {
        if (state == DateState.OPEN) {
            state = DateState.MET;
            metOn = on;
            standsStill = false;
        }
    }

    /** What was met stays. */
    void drop() {
        if (state == DateState.OPEN) {
            state = DateState.DROPPED;
            standsStill = false;
        }
    }

    /** The request is open again, and the law's date with it. */
    void takeUpAgain() {
        if (state == DateState.DROPPED) {
            state = DateState.OPEN;
        }
    }

    /** What moves if that count is taken. */
    LegalDatesMoved.Move moveTo(ClockArithmetic.Counted counted) {
        return new LegalDatesMoved.Move(kind, due, counted.due(), target, counted.target());
    }

    LegalDate view(ClockPolicy policy) {
        return new LegalDate(
                kind, starts, due, target, arithmetic, targetArithmetic, policy.source(), policy.sureness(), standsStill, metOn);
    }

    UUID requestId() {
        return requestId;
    }

    DateKind kind() {
        return kind;
    }

    LocalDate starts() {
        return starts;
    }

    LocalDate due() {
        return due;
    }

    boolean isOpen() {
        return state == DateState.OPEN;
    }

    boolean isDropped() {
        return state == DateState.DROPPED;
    }

    Instant begunAt() {
        return begunAt;
    }
}
