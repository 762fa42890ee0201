package org.stathouse.status;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/** One month's round of reports and its dates. */
@Entity
@Table(name = "status_cycle")
class StatusCycle {

    static final String CASE_TYPE = "status-cycle";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "report_month")
    @Convert(converter = MonthColumn.class)
    private YearMonth month;

    @Enumerated(EnumType.STRING)
    private CycleState state = CycleState.PLANNED;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Column(name = "lock_on")
    private LocalDate lockOn;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected StatusCycle() {}

    StatusCycle(YearMonth month, CycleSchedule schedule) {
        this.id = UUID.randomUUID();
        this.month = month;
        move(schedule);
    }

    final void move(CycleSchedule schedule) {
        if (state == CycleState.LOCKED) {
            throw movedOn();
        }
        opensOn = schedule.opensOn();
        dueOn = schedule.dueOn();
        reviewOn = schedule.reviewOn();
        lockOn = schedule.lockOn();
    }

    /** Begins to ask for reports; does nothing if it has begun already, for opening goes on in batches. */
    void open() {
        if (state == CycleState.LOCKED) {
            throw movedOn();
        }
        state = CycleState.OPEN;
    }

    void lock() {
        requireOpen();
        state = CycleState.LOCKED;
    }

    void requireOpen() {
        if (state != CycleState.OPEN) {
            throw movedOn();
        }
    }

    private Conflict movedOn() {
        return new Conflict(Fault.of("status.cycle.movedOn." + state.name()));
    }

    CaseRef ref() {
        return new CaseRef(CASE_TYPE, id);
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "A cycle is stored before anybody sees it");
    }

    YearMonth month() {
        return month;
    }

    CycleState state() {
        return state;
    }

    CycleSchedule schedule() {
        return new CycleSchedule(opensOn, dueOn, reviewOn, lockOn);
    }
}
