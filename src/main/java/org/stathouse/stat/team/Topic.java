package org.stathouse.stat.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.steerco.DecisionTaken;

/** A topic that SteerCo gave to the Stats; answered once. */
@Entity
@Table(name = "stat_topic")
class Topic {

    static final String CASE_TYPE = "stat-topic";

    private static final int TITLE_LENGTH = 400;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String number;

    private String text;

    @Column(name = "about_type")
    private String aboutType;

    @Column(name = "about_id")
    private UUID aboutId;

    @Column(name = "about_number")
    private String aboutNumber;

    @Column(name = "about_title")
    private String aboutTitle;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "decision_number")
    private String decisionNumber;

    /** Who is to bring it, by SteerCo's word. */
    private @Nullable String person;

    @Enumerated(EnumType.STRING)
    private TopicStatus status;

    @Column(name = "stat_id")
    private @Nullable UUID stat;

    @Column(name = "session_id")
    private @Nullable UUID session;

    private @Nullable String reason;

    @Column(name = "placed_by")
    private @Nullable String placedBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "placed_at")
    private @Nullable Instant placedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Topic() {}

    Topic(String number, DecisionTaken decision, Instant now) {
        String title = decision.topic().title();
        this.id = UUID.randomUUID();
        this.number = number;
        this.text = decision.text() == null ? title : decision.text();
        this.aboutType = decision.topic().subject().type();
        this.aboutId = decision.topic().subject().id();
        this.aboutNumber = decision.topic().number();
        this.aboutTitle = title.length() <= TITLE_LENGTH ? title : title.substring(0, TITLE_LENGTH - 1) + "…";
        this.decisionId = decision.id();
        this.decisionNumber = decision.number();
        this.person = decision.person();
        this.status = TopicStatus.WAITING;
        this.givenAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void place(UUID newStat, UUID newSession, String by, Instant now) {
        answer(TopicStatus.PLACED, by, now);
        stat = newStat;
        session = newSession;
    }

    void decline(String why, String by, Instant now) {
        answer(TopicStatus.DECLINED, by, now);
        reason = why;
    }

    private void answer(TopicStatus answer, String by, Instant now) {
        if (status != TopicStatus.WAITING) {
            throw new Conflict(Fault.of("stat.topic.movedOn." + status.name(), number));
        }
        status = answer;
        placedBy = by;
        placedAt = now;
    }

    CaseRef ref() {
        return new CaseRef(CASE_TYPE, id);
    }

    CaseRef about() {
        return new CaseRef(aboutType, aboutId);
    }

    /** For an agenda: what to take up, and by which decision. */
    String sentence() {
        return text + " (" + aboutNumber + ": " + aboutTitle + "; SteerCo " + decisionNumber + ")";
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    String text() {
        return text;
    }

    String aboutNumber() {
        return aboutNumber;
    }

    String aboutTitle() {
        return aboutTitle;
    }

    String decisionNumber() {
        return decisionNumber;
    }

    @Nullable String person() {
        return person;
    }

    TopicStatus status() {
        return status;
    }

    @Nullable UUID stat() {
        return stat;
    }

    @Nullable UUID session() {
        return session;
    }

    @Nullable String reason() {
        return reason;
    }

    Instant givenAt() {
        return givenAt;
    }
}
