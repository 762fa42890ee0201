package org.stathouse.briefing.press;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.PacketState;
import org.stathouse.briefing.PacketSummary;
import org.stathouse.documents.StoredDocument;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/**
 * An order and what became of it. Whoever makes it holds a lease that each step renews; whose lease another has taken over, or
 * whose packet was cancelled meanwhile, changes nothing any more.
 */
@Entity
@Table(name = "packet")
class Packet {

    /** How often it is begun before it counts as failed: once, and twice more. */
    static final int MOST_ATTEMPTS = 3;

    private static final int LONGEST_STEP = 300;

    @Id
    private UUID id = new UUID(0, 0);

    /** None until it is stored: by that Spring Data tells what is new. */
    @Version
    private @Nullable Long version;

    private @Nullable String orderKey;

    @Embedded
    private KeptOccasion occasion = new KeptOccasion();

    @Enumerated(EnumType.STRING)
    private Edition edition = Edition.DRAFT;

    private int number;

    @Enumerated(EnumType.STRING)
    private PacketState state = PacketState.WAITING;

    private String orderedBy = "";
    private Instant orderedAt = Instant.EPOCH;

    @ElementCollection
    @CollectionTable(name = "packet_also_to", joinColumns = @JoinColumn(name = "packet_id"))
    @Column(name = "person")
    private Set<String> alsoTo = new LinkedHashSet<>();

    private @Nullable Instant dueAt;
    private @Nullable UUID lease;
    private int attempts;
    private @Nullable Instant asOf;

    @Column(name = "compared_with")
    private @Nullable UUID baseline;

    private @Nullable Instant since;
    private int step;
    private int steps;
    private String stepName = "";
    private int pages;
    private @Nullable Instant finishedAt;
    private @Nullable Integer replaces;

    @Column(name = "document_id")
    private @Nullable UUID document;

    private @Nullable String storedName;
    private @Nullable String sha256;

    @Column(name = "content_size")
    private @Nullable Long size;

    private boolean confidential;
    private @Nullable String reference;

    /** For JPA only. */
    protected Packet() {}

    /** @param orderKey what makes it the same order; none where a person orders */
    Packet(KeptOccasion occasion, Edition edition, int number, @Nullable String orderKey, Collection<String> alsoTo, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.occasion = occasion;
        this.edition = edition;
        this.number = number;
        this.orderKey = orderKey;
        this.alsoTo.addAll(alsoTo);
        this.orderedBy = by;
        this.orderedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.dueAt = orderedAt;
    }

    /** Whether it was begun so often that it is not worth another try. */
    boolean isWornOut() {
        return attempts >= MOST_ATTEMPTS;
    }

    /**
     * Begins it, anew if it was begun before: it tells as of now. Returns the lease.
     *
     * @param earlier the packet that it is compared with; none for the first of its series
     * @param replaced the packet of the same occasion in whose place it will stand; none if it is the first
     */
    UUID begin(Instant now, Instant leaseUntil, @Nullable Packet earlier, @Nullable Packet replaced) {
        UUID taken = UUID.randomUUID();
        state = PacketState.MAKING;
        lease = taken;
        dueAt = leaseUntil.truncatedTo(ChronoUnit.MICROS);
        attempts++;
        asOf = now.truncatedTo(ChronoUnit.MICROS);
        baseline = earlier == null ? null : earlier.id();
        since = earlier == null ? null : earlier.asOf();
        replaces = replaced == null ? null : replaced.number();
        step = 0;
        steps = 0;
        stepName = "";
        pages = 0;
        return taken;
    }

    /** Whether the making under this lease goes on: nobody cancelled it, nobody took it over. */
    boolean isHeldBy(UUID claimed) {
        return state == PacketState.MAKING && claimed.equals(lease);
    }

    void advance(PacketProgress progress, Instant leaseUntil) {
        step = progress.step();
        steps = progress.steps();
        stepName = progress.what().length() <= LONGEST_STEP ? progress.what() : progress.what().substring(0, LONGEST_STEP);
        pages = progress.pages();
        dueAt = leaseUntil.truncatedTo(ChronoUnit.MICROS);
    }

    void ready(StoredDocument stored, int pageCount, boolean confidentialSections, Instant now) {
        finish(PacketState.READY, now);
        document = stored.id();
        storedName = stored.fileName();
        sha256 = stored.sha256();
        size = stored.size();
        pages = pageCount;
        confidential = confidentialSections;
    }

    /** @throws Conflict if it is done already, one way or another */
    void cancel(Instant now) {
        if (isDone()) {
            throw new Conflict(Fault.of("briefing.packet.done"));
        }
        finish(PacketState.CANCELLED, now);
    }

    /** Waits for another try: the last one failed through no fault of anybody's, or its maker was stopped. */
    void setBack(Instant nextAttempt) {
        state = PacketState.WAITING;
        lease = null;
        dueAt = nextAttempt.truncatedTo(ChronoUnit.MICROS);
    }

    /** Waits for its next maker, at once and as if it had not been begun. */
    void handBack(Instant now) {
        setBack(now);
        attempts--;
    }

    /** @param logged the reference under which the log says why */
    void fail(String logged, Instant now) {
        finish(PacketState.FAILED, now);
        reference = logged;
    }

    private void finish(PacketState end, Instant now) {
        state = end;
        lease = null;
        dueAt = null;
        finishedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    boolean isDone() {
        return switch (state) {
            case WAITING, MAKING -> false;
            case READY, CANCELLED, FAILED -> true;
        };
    }

    /** Whether it was handed out: final and ready. */
    boolean isOut() {
        return edition == Edition.FINAL && state == PacketState.READY;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    KeptOccasion occasion() {
        return occasion;
    }

    Edition edition() {
        return edition;
    }

    int number() {
        return number;
    }

    PacketState state() {
        return state;
    }

    String orderedBy() {
        return orderedBy;
    }

    Instant orderedAt() {
        return orderedAt;
    }

    Set<String> alsoTo() {
        return Set.copyOf(alsoTo);
    }

    int attempts() {
        return attempts;
    }

    @Nullable Instant asOf() {
        return asOf;
    }

    /** As of when the packet told that this one is compared with; none if there was none. */
    @Nullable Instant since() {
        return since;
    }

    @Nullable Instant finishedAt() {
        return finishedAt;
    }

    @Nullable Integer replaces() {
        return replaces;
    }

    @Nullable String reference() {
        return reference;
    }

    boolean confidential() {
        return confidential;
    }

    /** The PDF as it was stored; none until it is ready. */
    @Nullable PacketDocument document() {
        return document == null || storedName == null || sha256 == null || size == null ? null : new PacketDocument(document, storedName, sha256, size);
    }

    PacketProgress progress() {
        return new PacketProgress(step, steps, stepName, pages);
    }

    /** {@code SteerCo 2027-03, version 2} or {@code SteerCo 2027-03, draft 3}. */
    String name() {
        return occasion.occasion().title() + switch (edition) {
            case DRAFT -> ", draft ";
            case FINAL -> ", version ";
        } + number;
    }

    PacketSummary summary() {
        return new PacketSummary(
                id, occasion.occasion(), edition, number, state, asOf, document, state == PacketState.READY ? pages : null, "packets/" + id);
    }
}
