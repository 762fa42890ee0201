package org.stathouse.stat.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/** What one agency brings to one session: its input, and its memo of City Code Art. 1 §61-4. */
@Entity
@Table(name = "stat_session_agency")
class AgencyPart {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "session_id")
    private UUID sessionId;

    /** None where the Stat has no agencies and its lead analyst answers instead. */
    @Column(name = "agency_id")
    private @Nullable UUID agencyId;

    @Column(name = "agency_name")
    private String agencyName;

    private @Nullable String input;

    @Column(name = "input_by")
    private @Nullable String inputBy;

    @Column(name = "input_at")
    private @Nullable Instant inputAt;

    private @Nullable String memo;

    @Column(name = "memo_by")
    private @Nullable String memoBy;

    @Column(name = "memo_received_at")
    private @Nullable Instant memoReceivedAt;

    @Column(name = "on_paper")
    private boolean onPaper;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected AgencyPart() {}

    AgencyPart(UUID sessionId, @Nullable UUID agencyId, String agencyName) {
        this.id = UUID.randomUUID();
        this.sessionId = sessionId;
        this.agencyId = agencyId;
        this.agencyName = agencyName;
    }

    void giveInput(String text, String by, Instant at) {
        if (inputAt != null) {
            throw new Conflict(Fault.of("stat.session.inputGiven", agencyName));
        }
        input = text;
        inputBy = by;
        inputAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Takes the memo; a second one is refused, for the first counts before the law. */
    void handInMemo(String text, String by, Instant receivedAt, boolean recordedForAgency) {
        if (memoReceivedAt != null) {
            throw new Conflict(Fault.of("stat.session.memoIn", agencyName));
        }
        memo = text;
        memoBy = by;
        memoReceivedAt = receivedAt.truncatedTo(ChronoUnit.MICROS);
        onPaper = recordedForAgency;
    }

    boolean isOf(@Nullable UUID agency) {
        return Objects.equals(agencyId, agency);
    }

    UUID sessionId() {
        return sessionId;
    }

    @Nullable UUID agencyId() {
        return agencyId;
    }

    String agencyName() {
        return agencyName;
    }

    boolean isBegun() {
        return input != null || memo != null;
    }

    @Nullable String input() {
        return input;
    }

    @Nullable String inputBy() {
        return inputBy;
    }

    @Nullable Instant inputAt() {
        return inputAt;
    }

    @Nullable String memo() {
        return memo;
    }

    @Nullable String memoBy() {
        return memoBy;
    }

    @Nullable Instant memoReceivedAt() {
        return memoReceivedAt;
    }

    /** @param nameOf gives a user name's display name */
    AgencyPartView view(UnaryOperator<@Nullable String> nameOf) {
        return new AgencyPartView(
                id, agencyId, agencyName, input, nameOf.apply(inputBy), inputAt, memo, nameOf.apply(memoBy), memoReceivedAt, onPaper);
    }
}
