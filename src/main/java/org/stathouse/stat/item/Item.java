package org.stathouse.stat.item;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.stat.ItemStatus;

/**
 * An action item: what one person delivers by a day (processes.md A.3). It guards its own transitions: a step that its status does
 * not allow is a {@link Conflict}, for then somebody else moved it on.
 */
@Entity
@Table(name = "stat_item")
class Item {

    static final String CASE_TYPE = "stat-item";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    private ItemPlace place;

    @Embedded
    private ItemTerms terms;

    @Column(name = "first_due")
    private LocalDate firstDue;

    @Enumerated(EnumType.STRING)
    private ItemStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "escalated_to")
    private @Nullable EscalationLevel escalatedTo;

    /** Whether its owner noted progress, or it came back before its day. */
    private boolean begun;

    private int extensions;

    @Column(name = "revised_plan")
    private @Nullable String revisedPlan;

    @Column(name = "captured_at")
    private Instant capturedAt;

    @Column(name = "captured_by")
    private String capturedBy;

    @Column(name = "read_back")
    private @Nullable Instant readBack;

    @Column(name = "issued_at")
    private @Nullable Instant issuedAt;

    /** Since when its owner is asked for an answer by the present day. */
    @Column(name = "waiting_since")
    private @Nullable Instant waitingSince;

    @Embedded
    private @Nullable Answer answer;

    @Column(name = "returned_because")
    private @Nullable String returnedBecause;

    @Embedded
    private @Nullable ExtensionRequest request;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @ElementCollection
    @CollectionTable(name = "stat_item_former_owner", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "position")
    private List<FormerOwner> formerOwners = new ArrayList<>();

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Item() {}

    Item(UUID id, ItemPlace place, ItemTerms terms, String by, Instant now) {
        this.id = id;
        this.place = place;
        this.terms = terms;
        this.firstDue = terms.due();
        this.status = ItemStatus.CAPTURED;
        this.capturedAt = micros(now);
        this.capturedBy = by;
    }

    /** Writes it anew while nobody is bound by it; who had agreed to it has to hear it again if it says something else. */
    void amend(ItemTerms anew) {
        require(ItemStatus.CAPTURED);
        if (!anew.equals(terms)) {
            readBack = null;
        }
        terms = anew;
        firstDue = anew.due();
    }

    void readBack(boolean agreed, Instant now) {
        require(ItemStatus.CAPTURED);
        readBack = agreed ? micros(now) : null;
    }

    void issue(Instant now) {
        require(ItemStatus.CAPTURED);
        status = ItemStatus.OPEN;
        issuedAt = micros(now);
        waitingSince = micros(now);
    }

    void noteProgress() {
        require(ItemStatus.OPEN);
        begun = true;
    }

    /** Takes the owner's answer, late ones too; a request for a later day lapses with it, and so does the way up. */
    void answer(Answer given) {
        require(ItemStatus.OPEN);
        status = ItemStatus.ANSWERED;
        answer = given;
        begun = true;
        returnedBecause = null;
        request = null;
        escalatedTo = null;
    }

    void sendBack(String reason, Instant now) {
        require(ItemStatus.ANSWERED);
        status = ItemStatus.OPEN;
        returnedBecause = reason;
        waitingSince = micros(now);
    }

    /** Ends it: closed from its answer, otherwise while it waits for one. */
    void end(ItemStatus end, String by, Instant now) {
        if (!end.isEnd()) {
            throw new IllegalArgumentException("No end: " + end);
        }
        if (end == ItemStatus.CLOSED) {
            require(ItemStatus.ANSWERED);
        } else {
            requireIssued();
        }
        status = end;
        request = null;
        escalatedTo = null;
        endedAt = micros(now);
        endedBy = by;
    }

    void askForExtension(ExtensionRequest asked) {
        require(ItemStatus.OPEN);
        if (request != null) {
            throw new Conflict(Fault.of("stat.item.requestOpen", number()));
        }
        request = asked;
    }

    void refuseExtension() {
        require(ItemStatus.OPEN);
        request = null;
    }

    /** Moves the last day, counted; the first one stays on record, and the way up begins anew from the new day. */
    void extend(LocalDate day, String plan, Instant now) {
        require(ItemStatus.OPEN);
        terms = terms.dueOn(day);
        revisedPlan = plan;
        extensions++;
        request = null;
        escalatedTo = null;
        waitingSince = micros(now);
    }

    void escalate(EscalationLevel level) {
        require(ItemStatus.OPEN);
        escalatedTo = level;
    }

    void passTo(String newOwner, String by, String reason, Instant now) {
        requireIssued();
        formerOwners.add(new FormerOwner(terms.owner(), micros(now), by, reason));
        terms = terms.ownedBy(newOwner);
    }

    /** Refuses where the item is not issued yet or has come to its end. */
    void requireIssued() {
        if (status == ItemStatus.CAPTURED || status.isEnd()) {
            throw movedOn();
        }
    }

    void require(ItemStatus expected) {
        if (status != expected) {
            throw movedOn();
        }
    }

    private Conflict movedOn() {
        return new Conflict(Fault.of("stat.item.movedOn." + status.name(), number()));
    }

    private static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    ItemPlace place() {
        return place;
    }

    ItemTerms terms() {
        return terms;
    }

    CaseRef ref() {
        return refOf(id);
    }

    static CaseRef refOf(UUID id) {
        return new CaseRef(CASE_TYPE, id);
    }

    boolean isOwnedBy(String username) {
        return owner().equals(username);
    }

    boolean wasOwnedBy(String username) {
        return formerOwners.stream().anyMatch(former -> former.owner().equals(username));
    }

    /** Whether something waits for the chair: it was escalated so far, or a later extension is asked. */
    boolean asksChair() {
        return escalatedTo == EscalationLevel.CHAIR || (request != null && ExtensionPolicy.isChairs(extensions));
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "An item is stored before anybody sees it");
    }

    String number() {
        return place.number();
    }

    UUID statId() {
        return place.stat();
    }

    String owner() {
        return terms.owner();
    }

    LocalDate firstDue() {
        return firstDue;
    }

    LocalDate due() {
        return terms.due();
    }

    ItemStatus status() {
        return status;
    }

    @Nullable EscalationLevel escalatedTo() {
        return escalatedTo;
    }

    boolean begun() {
        return begun;
    }

    int extensions() {
        return extensions;
    }

    @Nullable String revisedPlan() {
        return revisedPlan;
    }

    @Nullable Instant readBack() {
        return readBack;
    }

    @Nullable Instant issuedAt() {
        return issuedAt;
    }

    Instant waitingSince() {
        return Objects.requireNonNull(waitingSince, "Only an issued item waits");
    }

    @Nullable Answer answer() {
        return answer;
    }

    @Nullable String returnedBecause() {
        return returnedBecause;
    }

    @Nullable ExtensionRequest request() {
        return request;
    }

    @Nullable Instant endedAt() {
        return endedAt;
    }

    @Nullable String endedBy() {
        return endedBy;
    }

    List<FormerOwner> formerOwners() {
        return List.copyOf(formerOwners);
    }
}
