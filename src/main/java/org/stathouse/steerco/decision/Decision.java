package org.stathouse.steerco.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;
import org.stathouse.steerco.AgendaTopic;
import org.stathouse.steerco.ConditionView;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.ProposedDecision;

/** A decision in the register; nothing of it changes but that a later meeting takes note of it, or that votes recorded wrongly are put right. */
@Entity
@Table(name = "steerco_decision")
class Decision {

    static final String CASE_TYPE = "steerco-decision";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String number;

    @Column(name = "meeting_id")
    private @Nullable UUID meetingId;

    @Column(name = "meeting_number")
    private @Nullable String meetingNumber;

    @Embedded
    private KeptTopic topic;

    private String outcome;

    @Column(name = "outcome_label")
    private String outcomeLabel;

    private String reason;

    @Column(name = "outcome_date")
    private @Nullable LocalDate date;

    @Column(name = "outcome_person")
    private @Nullable String person;

    @Column(name = "outcome_text")
    private @Nullable String text;

    private @Nullable String votes;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "noted_at")
    private @Nullable Instant notedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    Decision(String number, @Nullable Session session, AgendaTopic topic, OutcomeOption outcome, ProposedDecision proposed, Taken taken) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.meetingId = session == null ? null : session.meetingId();
        this.meetingNumber = session == null ? null : session.meetingNumber();
        this.votes = session == null ? null : session.votes();
        this.topic = new KeptTopic(topic);
        this.outcome = outcome.key();
        this.outcomeLabel = outcome.label();
        this.reason = Objects.requireNonNull(proposed.reason()).strip();
        this.date = outcome.dateLabel() == null ? null : proposed.date();
        this.person = outcome.personLabel() == null ? null : proposed.person();
        this.text = outcome.textLabel() == null ? null : Objects.requireNonNull(proposed.text()).strip();
        this.decidedAt = taken.at().truncatedTo(ChronoUnit.MICROS);
        this.decidedOn = taken.on();
        this.recordedBy = taken.by();
    }

    /** When it was taken, on which day in the City's time zone, and who recorded it. */
    record Taken(Instant at, LocalDate on, String by) {}

    /** A later meeting has taken note of a decision between meetings, or takes that back. */
    void noted(@Nullable Instant at) {
        notedAt = at;
    }

    /** The votes were recorded wrongly; what was decided stays. */
    void correctVotes(String words) {
        votes = words;
    }

    DecisionTaken taken(List<ConditionView> conditions) {
        return new DecisionTaken(
                id, number, meetingId, topic.topic(), outcome, outcomeLabel, reason, date, person, text, conditions, decidedAt, recordedBy);
    }

    CaseRef ref() {
        return new CaseRef(CASE_TYPE, id);
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    @Nullable UUID meetingId() {
        return meetingId;
    }

    @Nullable String meetingNumber() {
        return meetingNumber;
    }

    AgendaTopic topic() {
        return topic.topic();
    }

    CaseRef subject() {
        return topic.subject();
    }

    String outcome() {
        return outcome;
    }

    String outcomeLabel() {
        return outcomeLabel;
    }

    String reason() {
        return reason;
    }

    @Nullable LocalDate date() {
        return date;
    }

    @Nullable String person() {
        return person;
    }

    @Nullable String text() {
        return text;
    }

    @Nullable String votes() {
        return votes;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String recordedBy() {
        return recordedBy;
    }
}
