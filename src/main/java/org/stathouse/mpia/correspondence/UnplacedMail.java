package org.stathouse.mpia.correspondence;

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
import org.stathouse.notification.IncomingMail;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/** A mail that staff have to place: into a request, as a new one, or nowhere for a reason. */
@Entity
@Table(name = "mpia_unplaced_mail")
class UnplacedMail {

    /** The type of the case that its files and audit rows belong to. */
    static final String CASE_TYPE = "mpia-mail";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "received_at")
    private Instant receivedAt;

    private String sender;

    @Column(name = "sender_name")
    private @Nullable String senderName;

    private String subject;

    private String text;

    @Column(name = "refused_files")
    private String notKept;

    @Enumerated(EnumType.STRING)
    private WhyUnplaced why;

    @Column(name = "suggested_request")
    private @Nullable UUID suggested;

    @Enumerated(EnumType.STRING)
    private UnplacedState state;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column(name = "settled_because")
    private @Nullable String because;

    @Column(name = "settled_request")
    private @Nullable UUID request;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected UnplacedMail() {}

    /** @param suggested the request that it names, if there is one of that number */
    UnplacedMail(UUID id, IncomingMail mail, WhyUnplaced why, @Nullable UUID suggested, String notKept) {
        this.id = id;
        this.receivedAt = mail.receivedAt().truncatedTo(ChronoUnit.MICROS);
        this.sender = mail.from();
        this.senderName = mail.fromName();
        this.subject = mail.subject();
        this.text = mail.text();
        this.notKept = notKept;
        this.why = why;
        this.suggested = suggested;
        this.state = UnplacedState.OPEN;
    }

    /**
     * It has been placed.
     *
     * @throws Conflict if it has been before
     */
    void place(UnplacedState where, UUID inRequest, String by, Instant at) {
        settle(where, by, at);
        this.request = inRequest;
    }

    /**
     * It belongs nowhere, for a reason.
     *
     * @throws Conflict if it has been placed or discarded before
     */
    void discard(String reason, String by, Instant at) {
        settle(UnplacedState.DISCARDED, by, at);
        this.because = reason;
    }

    private void settle(UnplacedState next, String by, Instant at) {
        if (state != UnplacedState.OPEN) {
            throw new Conflict(Fault.of("mpia.correspondence.placed"));
        }
        state = next;
        settledBy = by;
        settledAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    CaseRef ref() {
        return new CaseRef(CASE_TYPE, id);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    String sender() {
        return sender;
    }

    @Nullable String senderName() {
        return senderName;
    }

    String subject() {
        return subject;
    }

    String text() {
        return text;
    }

    /** Files and parts that were not kept, each with its reason, a line each; empty if all were. */
    String notKept() {
        return notKept;
    }

    WhyUnplaced why() {
        return why;
    }

    @Nullable UUID suggested() {
        return suggested;
    }

    UnplacedState state() {
        return state;
    }

    @Nullable Instant settledAt() {
        return settledAt;
    }

    @Nullable String settledBy() {
        return settledBy;
    }

    @Nullable String because() {
        return because;
    }

    @Nullable UUID request() {
        return request;
    }
}
