package org.stathouse.status;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ReportingAction;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/** What is reported on one action in one cycle. It guards its own transitions: a step that its state does not allow is a {@link Conflict}. */
@Entity
@Table(name = "status_report")
class StatusReport {

    static final String CASE_TYPE = "status-report";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cycle_id")
    private StatusCycle cycle;

    @Column(name = "report_month")
    @Convert(converter = MonthColumn.class)
    private YearMonth month;

    @Embedded
    private ReportSubject subject;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.NOT_STARTED;

    @Convert(converter = ContentColumn.class)
    private ReportForm content = ReportForm.EMPTY;

    /** JPA leaves it out while nothing has been rated yet. */
    @Embedded
    private @Nullable ReportSummary summary;

    @Column(name = "submitted_by")
    private @Nullable String submittedBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "reviewed_by")
    private @Nullable String reviewedBy;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    private int corrections;

    @ElementCollection
    @CollectionTable(name = "status_return", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<ReturnNote> returns = new ArrayList<>();

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected StatusReport() {}

    /** Asks about an action as it is placed and owned now. */
    StatusReport(StatusCycle cycle, ReportingAction action) {
        this.id = UUID.randomUUID();
        this.cycle = cycle;
        this.month = cycle.month();
        this.subject = new ReportSubject(action);
    }

    /** Keeps what was typed; only what is not handed in can be written. */
    void write(ReportForm form) {
        requireWritable();
        take(form);
        if (state == ReportState.NOT_STARTED) {
            state = ReportState.DRAFT;
        }
    }

    void submit(String by, Instant now) {
        requireWritable();
        state = ReportState.SUBMITTED;
        submittedBy = by;
        submittedAt = now;
    }

    void giveBack(String reason, String by, Instant now) {
        require(ReportState.SUBMITTED);
        returns.add(new ReturnNote(reason, by, now));
        state = ReportState.RETURNED;
    }

    void accept(String by, Instant now) {
        require(ReportState.SUBMITTED);
        state = ReportState.ACCEPTED;
        reviewedBy = by;
        publishedAt = now;
    }

    /**
     * Ends the cycle for this report: what is submitted becomes final without a review, all else counts as not reported; what
     * was typed stays with it but is never shown as a report (processes.md [R]).
     *
     * @param asked whether the action still reports
     */
    void lock(boolean asked, Instant now) {
        if (state == ReportState.SUBMITTED) {
            state = ReportState.LOCKED;
            publishedAt = now;
        } else if (state.isWritable()) {
            state = asked ? ReportState.NOT_REPORTED : ReportState.NOT_ASKED;
        }
    }

    /** Replaces final content; the caller keeps the one before. */
    void correct(ReportForm form) {
        if (!state.isPublished()) {
            throw movedOn();
        }
        take(form);
        corrections++;
    }

    private void take(ReportForm form) {
        content = form;
        summary = ReportSummary.of(form);
    }

    private void requireWritable() {
        if (!state.isWritable()) {
            throw movedOn();
        }
    }

    private void require(ReportState expected) {
        if (state != expected) {
            throw movedOn();
        }
    }

    private Conflict movedOn() {
        return new Conflict(movedOnFault());
    }

    /** Where the report is now, for whoever expected it elsewhere. */
    Fault movedOnFault() {
        return Fault.of("status.movedOn." + state.name());
    }

    CaseRef ref() {
        return refOf(id);
    }

    static CaseRef refOf(UUID id) {
        return new CaseRef(CASE_TYPE, id);
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "A report is stored before anybody sees it");
    }

    StatusCycle cycle() {
        return cycle;
    }

    YearMonth month() {
        return month;
    }

    ReportSubject subject() {
        return subject;
    }

    ReportState state() {
        return state;
    }

    ReportForm content() {
        return content;
    }

    ReportSummary summary() {
        return summary == null ? ReportSummary.NONE : summary;
    }

    @Nullable String submittedBy() {
        return submittedBy;
    }

    @Nullable Instant submittedAt() {
        return submittedAt;
    }

    @Nullable String reviewedBy() {
        return reviewedBy;
    }

    @Nullable Instant publishedAt() {
        return publishedAt;
    }

    int corrections() {
        return corrections;
    }

    List<ReturnNote> returns() {
        return List.copyOf(returns);
    }
}
