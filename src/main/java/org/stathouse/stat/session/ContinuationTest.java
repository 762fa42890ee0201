package org.stathouse.stat.session;

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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/** The question whether a Stat should go on, after two sessions in a row without decision or closure (processes.md A.3 step 6 [P:W]). */
@Entity
@Table(name = "stat_continuation")
class ContinuationTest {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "stat_id")
    private UUID statId;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ContinuationAnswer answer;

    private @Nullable String reason;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected ContinuationTest() {}

    ContinuationTest(UUID statId, UUID sessionId, Instant askedAt) {
        this.id = UUID.randomUUID();
        this.statId = statId;
        this.sessionId = sessionId;
        this.askedAt = askedAt.truncatedTo(ChronoUnit.MICROS);
    }

    void answer(ContinuationAnswer chosen, String because, StatSession.By by) {
        if (answer != null) {
            throw new Conflict(Fault.of("stat.session.continuation.answered"));
        }
        answer = chosen;
        reason = because;
        answeredBy = by.person();
        answeredAt = by.at();
    }

    /** When it was asked; only sessions since then count for the next one. */
    Instant askedAt() {
        return askedAt;
    }

    /** @param nameOf gives a user name's display name */
    ContinuationView view(UnaryOperator<@Nullable String> nameOf) {
        return new ContinuationView(id, sessionId, askedAt, answer, reason, nameOf.apply(answeredBy), answeredAt);
    }
}
