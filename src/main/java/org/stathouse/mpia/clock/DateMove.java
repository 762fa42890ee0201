package org.stathouse.mpia.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.LegalDatesMoved;

/** A date of a request that moved, and why; never changed. */
@Entity
@Table(name = "mpia_date_move")
class DateMove {

    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private DateKind kind;

    @Column(name = "due_before")
    private LocalDate dueBefore;

    private LocalDate due;

    @Column(name = "target_before")
    private LocalDate targetBefore;

    private LocalDate target;

    private String why;

    private Instant at;

    @Column(name = "by_whom")
    private String by;

    @Column(name = "recount_id")
    private @Nullable UUID recountId;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected DateMove() {}

    DateMove(UUID requestId, LegalDatesMoved.Move move, Cause cause, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.requestId = requestId;
        this.kind = move.kind();
        this.dueBefore = move.dueBefore();
        this.due = move.due();
        this.targetBefore = move.targetBefore();
        this.target = move.target();
        this.why = cause.why();
        this.recountId = cause.recount();
        this.by = by;
        this.at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Why dates moved.
     *
     * @param recount the recount of all requests that found it, if it was one
     */
    record Cause(String why, @Nullable UUID recount) {

        static Cause of(String why) {
            return new Cause(why, null);
        }
    }

    LegalDatesMoved.Move move() {
        return new LegalDatesMoved.Move(kind, dueBefore, due, targetBefore, target);
    }

    UUID requestId() {
        return requestId;
    }

    String why() {
        return why;
    }

    Instant at() {
        return at;
    }

    String by() {
        return by;
    }
}
