package org.stathouse.status;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionId;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/** Something that a published report asks of somebody; open until it is answered, or taken back by a correction. */
@Entity
@Table(name = "status_ask")
class Ask {

    static final String CASE_TYPE = "status-ask";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "report_month")
    @Convert(converter = MonthColumn.class)
    private YearMonth month;

    @Column(name = "action_id")
    private UUID actionId;

    @Column(name = "action_number")
    private @Nullable String actionNumber;

    @Column(name = "action_title")
    private String actionTitle;

    @Column(name = "agency_id")
    private @Nullable UUID agencyId;

    private @Nullable String owner;

    private String text;

    @Column(name = "of_whom")
    private String ofWhom;

    @Column(name = "answer_by")
    private LocalDate by;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "chair_told_at")
    private @Nullable Instant chairToldAt;

    private @Nullable String answer;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Ask() {}

    Ask(StatusReport report, String text, String ofWhom, LocalDate by, Instant now) {
        this.id = UUID.randomUUID();
        this.reportId = report.id();
        this.month = report.month();
        this.actionId = report.subject().actionId();
        this.actionNumber = report.subject().number();
        this.actionTitle = report.subject().title();
        this.agencyId = report.subject().agencyId();
        this.owner = report.subject().owner();
        this.text = text;
        this.ofWhom = ofWhom;
        this.by = by;
        this.askedAt = now;
    }

    void answer(String words, String who, Instant now) {
        if (!isOpen()) {
            throw new Conflict(Fault.of("status.ask.closed"));
        }
        answer = words;
        answeredBy = who;
        answeredAt = now;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    void toldChair(Instant now) {
        chairToldAt = now;
    }

    boolean isOpen() {
        return answeredAt == null && withdrawnAt == null;
    }

    /** Whether it is the same ask: same words to the same person by the same day. */
    boolean says(ReportAsk asked) {
        return text.equals(asked.text()) && ofWhom.equals(asked.ofWhom()) && by.equals(asked.by());
    }

    CaseRef ref() {
        return new CaseRef(CASE_TYPE, id);
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "An ask is stored before anybody sees it");
    }

    UUID reportId() {
        return reportId;
    }

    YearMonth month() {
        return month;
    }

    ActionId action() {
        return new ActionId(actionId);
    }

    @Nullable String actionNumber() {
        return actionNumber;
    }

    String actionTitle() {
        return actionTitle;
    }

    @Nullable UUID agencyId() {
        return agencyId;
    }

    @Nullable String owner() {
        return owner;
    }

    String text() {
        return text;
    }

    String ofWhom() {
        return ofWhom;
    }

    LocalDate by() {
        return by;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable Instant chairToldAt() {
        return chairToldAt;
    }

    @Nullable String answer() {
        return answer;
    }

    @Nullable String answeredBy() {
        return answeredBy;
    }

    @Nullable Instant answeredAt() {
        return answeredAt;
    }

    @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }
}
