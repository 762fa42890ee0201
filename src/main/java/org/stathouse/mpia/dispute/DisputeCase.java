package org.stathouse.mpia.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.DisputeRoute;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/** A dispute about a request before the Ombudsman, the Board or a court; it guards its own transitions. */
@Entity
@Table(name = "mpia_dispute")
class DisputeCase {

    static final String CASE_TYPE = "mpia-dispute";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "request_id")
    private UUID request;

    private String number;

    @Enumerated(EnumType.STRING)
    private DisputeRoute route;

    @Enumerated(EnumType.STRING)
    private DisputeGround ground;

    @Column(name = "brought_by")
    @Enumerated(EnumType.STRING)
    private Side broughtBy;

    private String about;

    @Column(name = "outside_number")
    private @Nullable String outsideNumber;

    @Column(name = "previous_id")
    private @Nullable UUID previous;

    @Enumerated(EnumType.STRING)
    private DisputeState state;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable DisputeResult result;

    @Column(name = "result_text")
    private @Nullable String resultText;

    @Column(name = "work_ordered")
    private boolean workOrdered;

    @Column(name = "fee_cut_to")
    private @Nullable BigDecimal feeCutTo;

    @Column(name = "fee_waived")
    private boolean feeWaived;

    /** Confidential (COMAR 14.37.03.02): it leaves this entity for Law and the supervisor only. */
    @Column(name = "mediation_note")
    private @Nullable String mediationNote;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected DisputeCase() {}

    DisputeCase(UUID request, String number, Opening opening, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.request = request;
        this.number = number;
        this.route = opening.route();
        this.ground = opening.ground();
        this.broughtBy = opening.broughtBy();
        this.about = opening.about();
        this.outsideNumber = opening.outsideNumber();
        this.previous = opening.previous();
        this.openedOn = opening.on();
        this.state = DisputeState.ANSWERING;
        this.openedBy = by;
        this.openedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * What a dispute begins with, once nothing is wrong with it any more.
     *
     * @param on the day on which the request for help or the complaint was received, or the City was served
     * @param previous the Ombudsman's matter that a complaint to the Board follows
     */
    record Opening(
            DisputeRoute route,
            DisputeGround ground,
            Side broughtBy,
            String about,
            @Nullable String outsideNumber,
            @Nullable UUID previous,
            LocalDate on) {}

    /** What the City has to do after the result. */
    record Obligation(boolean work, @Nullable BigDecimal feeCutTo, boolean feeWaived) {

        static final Obligation NOTHING = new Obligation(false, null, false);
    }

    void answer(LocalDate on) {
        require(DisputeState.ANSWERING);
        state = DisputeState.ANSWERED;
        answeredOn = on;
    }

    /** Takes the result; a matter may be withdrawn or dismissed before the City has answered. */
    void end(LocalDate on, DisputeResult how, String words, Obligation obligation) {
        if (state == DisputeState.ENDED) {
            throw movedOn();
        }
        state = DisputeState.ENDED;
        endedOn = on;
        result = how;
        resultText = words;
        workOrdered = obligation.work();
        feeCutTo = obligation.feeCutTo();
        feeWaived = obligation.feeWaived();
    }

    void noteMediation(@Nullable String note) {
        mediationNote = note;
    }

    void takeOutsideNumber(@Nullable String theirs) {
        outsideNumber = theirs;
    }

    private void require(DisputeState expected) {
        if (state != expected) {
            throw movedOn();
        }
    }

    private Conflict movedOn() {
        return new Conflict(Fault.of("mpia.dispute.movedOn." + state.name(), number));
    }

    CaseRef ref() {
        return refOf(id);
    }

    static CaseRef refOf(UUID id) {
        return new CaseRef(CASE_TYPE, id);
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "A dispute is stored before anybody sees it");
    }

    UUID request() {
        return request;
    }

    String number() {
        return number;
    }

    DisputeRoute route() {
        return route;
    }

    DisputeGround ground() {
        return ground;
    }

    Side broughtBy() {
        return broughtBy;
    }

    String about() {
        return about;
    }

    @Nullable String outsideNumber() {
        return outsideNumber;
    }

    @Nullable UUID previous() {
        return previous;
    }

    DisputeState state() {
        return state;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    @Nullable LocalDate answeredOn() {
        return answeredOn;
    }

    @Nullable LocalDate endedOn() {
        return endedOn;
    }

    @Nullable DisputeResult result() {
        return result;
    }

    @Nullable String resultText() {
        return resultText;
    }

    Obligation obligation() {
        return new Obligation(workOrdered, feeCutTo, feeWaived);
    }

    @Nullable String mediationNote() {
        return mediationNote;
    }
}
