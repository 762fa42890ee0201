package org.stathouse.stat.team;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/** A decision memo from the request to what SteerCo decided. It guards its own transitions, by {@link Conflict}. */
@Entity
@Table(name = "stat_decision_memo")
class DecisionMemo {

    static final String CASE_TYPE = "stat-decision-memo";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String number;

    /** The Stat whose item it is about; none for a case of no Stat. */
    @Column(name = "stat_id")
    private @Nullable UUID stat;

    @Column(name = "about_type")
    private String aboutType;

    @Column(name = "about_id")
    private UUID aboutId;

    @Column(name = "about_number")
    private String aboutNumber;

    private String title;

    private String writer;

    private String ask;

    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private DecisionMemoStatus status;

    private @Nullable String issue;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "stat_decision_memo_option", joinColumns = @JoinColumn(name = "memo_id"))
    @OrderColumn(name = "position")
    private List<MemoOption> options = new ArrayList<>();

    private @Nullable String recommendation;

    @Column(name = "cost_of_delay")
    private @Nullable String costOfDelay;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "decision_number")
    private @Nullable String decisionNumber;

    /** What SteerCo decided last, with its reason; also why it was sent back. */
    private @Nullable String decision;

    /** The PDF as it went to SteerCo last. */
    @Column(name = "document_id")
    private @Nullable UUID document;

    @Column(name = "requested_at")
    private Instant requestedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected DecisionMemo() {}

    DecisionMemo(String number, Request request, LocalDate due, Instant now) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.stat = request.stat();
        this.aboutType = request.about().type();
        this.aboutId = request.about().id();
        this.aboutNumber = request.aboutNumber();
        this.title = request.title();
        this.writer = request.writer();
        this.ask = request.ask();
        this.due = due;
        this.status = DecisionMemoStatus.DRAFT;
        this.requestedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Who is asked for a memo, and about what. */
    record Request(@Nullable UUID stat, CaseRef about, String aboutNumber, String title, String writer, String ask) {}

    void submit(String newIssue, List<MemoOption> newOptions, String newRecommendation, String newCostOfDelay, Instant now) {
        require(DecisionMemoStatus.DRAFT);
        issue = newIssue;
        options = new ArrayList<>(newOptions);
        recommendation = newRecommendation;
        costOfDelay = newCostOfDelay;
        submittedAt = now;
        document = null;
        status = DecisionMemoStatus.BEFORE_STEERCO;
    }

    void freeze(UUID pdf) {
        document = pdf;
    }

    void decided(DecisionMemoStatus outcome, String decidedNumber, String words) {
        require(DecisionMemoStatus.BEFORE_STEERCO);
        decisionNumber = decidedNumber;
        decision = words;
        status = outcome;
    }

    /** Goes back to its writer, until another day. */
    void sendBack(String decidedNumber, String words, LocalDate newDue) {
        decided(DecisionMemoStatus.DRAFT, decidedNumber, words);
        due = newDue;
    }

    private void require(DecisionMemoStatus expected) {
        if (status != expected) {
            throw new Conflict(Fault.of("stat.decisionMemo.movedOn." + status.name(), number));
        }
    }

    CaseRef ref() {
        return new CaseRef(CASE_TYPE, id);
    }

    CaseRef about() {
        return new CaseRef(aboutType, aboutId);
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    @Nullable UUID stat() {
        return stat;
    }

    String aboutNumber() {
        return aboutNumber;
    }

    String title() {
        return title;
    }

    String writer() {
        return writer;
    }

    String ask() {
        return ask;
    }

    LocalDate due() {
        return due;
    }

    DecisionMemoStatus status() {
        return status;
    }

    @Nullable String issue() {
        return issue;
    }

    List<MemoOption> options() {
        return List.copyOf(options);
    }

    @Nullable String recommendation() {
        return recommendation;
    }

    @Nullable String costOfDelay() {
        return costOfDelay;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    @Nullable Instant submittedAt() {
        return submittedAt;
    }

    @Nullable String decisionNumber() {
        return decisionNumber;
    }

    @Nullable String decision() {
        return decision;
    }

    @Nullable UUID document() {
        return document;
    }
}
