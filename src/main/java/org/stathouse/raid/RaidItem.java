package org.stathouse.raid;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/**
 * An item of the RAID register. It guards its own transitions: what its status does not allow is a {@link Conflict}, for then
 * somebody else closed or reopened it.
 */
@Entity
@Table(name = "raid_item")
class RaidItem {

    /** The type of the cases of this module in a {@link CaseRef}. */
    static final String CASE_TYPE = "raid-item";

    @Id
    private UUID id = new UUID(0, 0);

    /** None until it is stored: by that Spring Data tells what is new. */
    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private RaidType type = RaidType.RISK;

    private String number = "";
    private String sortKey = "";

    @Enumerated(EnumType.STRING)
    private RaidStatus status = RaidStatus.OPEN;

    @Embedded
    private ItemContent content = new ItemContent();

    @Embedded
    private @Nullable Settlement settlement;

    /** As of the last change or the last morning, whichever is later: an action may be handed to another agency. */
    private boolean crossAgency;

    private @Nullable String outcome;
    private @Nullable String closedBy;
    private @Nullable Instant closedAt;

    private @Nullable UUID decisionId;
    private @Nullable String decisionNumber;
    private @Nullable String decisionPath;

    private Instant createdAt = Instant.EPOCH;
    private String createdBy = "";

    protected RaidItem() {}

    RaidItem(RaidType type, ItemNumber number, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.type = type;
        this.number = number.text();
        this.sortKey = number.sortKey();
        this.createdBy = by;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Keeps what the form says. What SteerCo decided stays as recorded. */
    void revise(RaidItemForm form, boolean spansAgencies, LocalDate today) {
        requireEditable();
        if (type != RaidType.DECISION) {
            require(RaidStatus.OPEN);
        }
        content.take(form);
        settlement().score(content.risk(), today);
        notice(spansAgencies);
    }

    /** Becomes the record of a decision that SteerCo took; nothing is left to do about it. */
    void record(RaidItemForm form, RaidItemView.SteerCoSource decision, String decided, boolean spansAgencies, String by, Instant at) {
        content.take(form);
        notice(spansAgencies);
        decisionId = decision.id();
        decisionNumber = decision.number();
        decisionPath = decision.path();
        close(decided, by, at);
    }

    /** Notes whether the agencies that lead the tied actions differ. */
    void notice(boolean spansAgencies) {
        crossAgency = spansAgencies || content.crossAgencySet();
    }

    /** @param whatCameOfIt the reason, or what came of it */
    final void close(String whatCameOfIt, String by, Instant at) {
        require(RaidStatus.OPEN);
        status = RaidStatus.CLOSED;
        outcome = whatCameOfIt.replaceAll("\\R", "\n").strip();
        closedBy = by;
        closedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** A decision is never open: it is only recorded. */
    void reopen() {
        requireEditable();
        if (type == RaidType.DECISION) {
            throw new Conflict(Fault.of("raid.decision.neverOpen", number));
        }
        require(RaidStatus.CLOSED);
        status = RaidStatus.OPEN;
        outcome = null;
        closedBy = null;
        closedAt = null;
    }

    /** SteerCo lets it stand as it is: it is watched, and comes back only if it gets worse. */
    void settle() {
        require(RaidStatus.OPEN);
        settlement().settle(content.risk(), content.due());
    }

    /** SteerCo hands the response to somebody until a day. */
    void assign(String owner, LocalDate due, @Nullable String response) {
        require(RaidStatus.OPEN);
        content.assign(owner, due);
        if (response != null) {
            content.respond(response);
        }
        settlement().settleUntil(content.risk());
    }

    /** Since when SteerCo is asked about it, if it is. */
    @Nullable
    LocalDate askedOn(LocalDate today) {
        return status == RaidStatus.OPEN ? settlement().askedOn(crossAgency, content.due(), today) : null;
    }

    boolean isOverdue(LocalDate today) {
        LocalDate due = content.due();
        return status == RaidStatus.OPEN && due != null && due.isBefore(today);
    }

    boolean recordsDecision() {
        return decisionId != null;
    }

    private void requireEditable() {
        if (recordsDecision()) {
            throw new Conflict(Fault.of("raid.decision.fixed", number));
        }
    }

    private void require(RaidStatus needed) {
        if (status != needed) {
            throw new Conflict(Fault.of(needed == RaidStatus.OPEN ? "raid.closedAlready" : "raid.openAlready", number));
        }
    }

    private Settlement settlement() {
        if (settlement == null) {
            settlement = new Settlement();
        }
        return settlement;
    }

    static CaseRef refOf(UUID id) {
        return new CaseRef(CASE_TYPE, id);
    }

    CaseRef ref() {
        return refOf(id);
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNullElse(version, 0L);
    }

    RaidType type() {
        return type;
    }

    String sortKey() {
        return sortKey;
    }

    String number() {
        return number;
    }

    String label() {
        return number + " " + content.title();
    }

    RaidStatus status() {
        return status;
    }

    boolean isOpen() {
        return status == RaidStatus.OPEN;
    }

    ItemContent content() {
        return content;
    }

    RaidItemForm form() {
        return content.form(type);
    }

    boolean crossAgency() {
        return crossAgency;
    }

    RaidItemView.@Nullable SteerCoSource decision() {
        return decisionId == null || decisionNumber == null || decisionPath == null
                ? null
                : new RaidItemView.SteerCoSource(decisionId, decisionNumber, decisionPath);
    }

    /** How it ended, with the user name of who closed it. */
    RaidItemView.@Nullable Closing closing() {
        return outcome == null || closedBy == null || closedAt == null ? null : new RaidItemView.Closing(outcome, closedBy, closedAt);
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }
}
