package org.stathouse.steerco.meeting;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.steerco.AgendaPart;
import org.stathouse.steerco.AgendaTopic;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.decision.KeptTopic;

/** An item of an agenda and what became of it in the room; it guards its own transitions. */
@Entity
@Table(name = "steerco_agenda_item")
class AgendaItem {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "meeting_id")
    private UUID meetingId;

    /** From 1 in the order of the meeting; what is removed keeps its last one. */
    private int position;

    @Enumerated(EnumType.STRING)
    private AgendaPart part;

    @Embedded
    private KeptTopic topic;

    private @Nullable String presenter;

    private int minutes;

    @Column(name = "late_because")
    private @Nullable String lateBecause;

    @Column(name = "carried_over")
    private boolean carriedOver;

    @Column(name = "removed_because")
    private @Nullable String removedBecause;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Enumerated(EnumType.STRING)
    private ItemState state = ItemState.WAITING;

    private @Nullable String note;

    @Column(name = "decision_id")
    private @Nullable UUID decisionId;

    @Column(name = "decision_number")
    private @Nullable String decisionNumber;

    /** Counts votes and corrections, so that the version covers them. */
    private int revision;

    @ElementCollection
    @CollectionTable(name = "steerco_recusal", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "position")
    private List<Recusal> recusals = new ArrayList<>();

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected AgendaItem() {}

    AgendaItem(UUID meetingId, AgendaPart part, AgendaTopic topic, int minutes, boolean carriedOver) {
        this.id = UUID.randomUUID();
        this.meetingId = meetingId;
        this.part = part;
        this.topic = new KeptTopic(topic);
        this.minutes = minutes;
        this.carriedOver = carriedOver;
    }

    /** Takes what the source says now; one that had settled waits again. */
    void describe(AgendaTopic now) {
        topic = new KeptTopic(now);
        if (state == ItemState.SETTLED) {
            state = ItemState.WAITING;
        }
    }

    /** Its case stopped waiting for SteerCo by itself. */
    void settle() {
        if (state == ItemState.WAITING) {
            state = ItemState.SETTLED;
        }
    }

    void place(int place) {
        position = place;
    }

    void schedule(@Nullable String who, int length) {
        presenter = who;
        minutes = length;
    }

    void comeLate(String reason) {
        lateBecause = reason;
    }

    void remove(String reason, Instant now) {
        requirePending();
        state = ItemState.REMOVED;
        removedBecause = reason;
        removedAt = now;
    }

    void restore() {
        require(ItemState.REMOVED);
        state = ItemState.WAITING;
        removedBecause = null;
        removedAt = null;
    }

    void recuse(Recusal recusal) {
        requirePending();
        recusals.removeIf(known -> known.memberId().equals(recusal.memberId()));
        recusals.add(recusal);
    }

    void liftRecusal(UUID memberId) {
        require(ItemState.WAITING);
        recusals.removeIf(known -> known.memberId().equals(memberId));
    }

    void decided(DecisionTaken decision) {
        requirePending();
        state = ItemState.DECIDED;
        decisionId = decision.id();
        decisionNumber = decision.number();
        revision++;
    }

    void notCarried() {
        requirePending();
        state = ItemState.NOT_CARRIED;
        revision++;
    }

    void corrected() {
        if (state != ItemState.DECIDED && state != ItemState.NOT_CARRIED) {
            throw movedOn();
        }
        revision++;
    }

    void note(@Nullable String text) {
        requirePending();
        state = ItemState.NOTED;
        note = text;
    }

    void defer(String reason) {
        requirePending();
        state = ItemState.DEFERRED;
        note = reason;
    }

    /** Waits again after it was noted or deferred by mistake; once a vote was taken it counts as not carried again. */
    void reopen(boolean voted) {
        if (state != ItemState.NOTED && state != ItemState.DEFERRED) {
            throw movedOn();
        }
        state = voted ? ItemState.NOT_CARRIED : ItemState.WAITING;
        note = null;
    }

    /** Whether the room has still to deal with it. */
    boolean isPending() {
        return state == ItemState.WAITING || state == ItemState.NOT_CARRIED;
    }

    /** Whether it stands on the agenda. */
    boolean isOn() {
        return state != ItemState.REMOVED && state != ItemState.SETTLED;
    }

    void requirePending() {
        if (!isPending()) {
            throw movedOn();
        }
    }

    private void require(ItemState expected) {
        if (state != expected) {
            throw movedOn();
        }
    }

    private Conflict movedOn() {
        return new Conflict(Fault.of("steerco.item.movedOn." + state.name()));
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "An item is stored before anybody sees it");
    }

    UUID meetingId() {
        return meetingId;
    }

    int position() {
        return position;
    }

    AgendaPart part() {
        return part;
    }

    AgendaTopic topic() {
        return topic.topic();
    }

    CaseRef subject() {
        return topic.subject();
    }

    @Nullable String presenter() {
        return presenter;
    }

    int minutes() {
        return minutes;
    }

    @Nullable String lateBecause() {
        return lateBecause;
    }

    boolean isCarriedOver() {
        return carriedOver;
    }

    @Nullable String removedBecause() {
        return removedBecause;
    }

    @Nullable Instant removedAt() {
        return removedAt;
    }

    ItemState state() {
        return state;
    }

    @Nullable String note() {
        return note;
    }

    @Nullable UUID decisionId() {
        return decisionId;
    }

    @Nullable String decisionNumber() {
        return decisionNumber;
    }

    List<Recusal> recusals() {
        return List.copyOf(recusals);
    }
}
