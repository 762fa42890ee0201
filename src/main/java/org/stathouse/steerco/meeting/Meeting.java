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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/**
 * A meeting. It guards its own transitions: a step that its status does not allow is a {@link Conflict}, for then somebody else, or
 * a timer, moved it on.
 */
@Entity
@Table(name = "steerco_meeting")
class Meeting {

    static final String CASE_TYPE = "steerco-meeting";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String number;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    @Column(name = "starts_at")
    private Instant startsAt;

    private String place;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    @Embedded
    private MeetingDates dates;

    /** Counts changes of the agenda, so that the meeting's version covers them. */
    @Column(name = "agenda_revision")
    private int agendaRevision;

    @Column(name = "refreshed_at")
    private @Nullable Instant refreshedAt;

    @Column(name = "prepared_at")
    private @Nullable Instant preparedAt;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "cancelled_reason")
    private @Nullable String cancelledReason;

    private @Nullable String guests;

    @ElementCollection
    @CollectionTable(name = "steerco_meeting_move", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<Move> moves = new ArrayList<>();

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    Meeting(String number, MeetingKind kind, Appointment appointment) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.kind = kind;
        this.startsAt = appointment.startsAt();
        this.place = appointment.place();
        this.dates = appointment.dates();
        this.status = MeetingStatus.AGENDA_OPEN;
    }

    /** When and where, and the days that follow from it. */
    record Appointment(Instant startsAt, String place, MeetingDates dates) {}

    /** Why and by whom it is moved. */
    record Because(String reason, String by, Instant at) {}

    /**
     * Takes another appointment.
     *
     * @param agendaOpens whether the new cut-off lies ahead
     * @return whether an agenda that was closed opens again
     */
    boolean move(Appointment to, boolean agendaOpens, Because because) {
        requireAhead();
        moves.add(new Move(startsAt, to.startsAt(), because.reason(), because.by(), because.at().truncatedTo(ChronoUnit.MICROS)));
        startsAt = to.startsAt();
        place = to.place();
        dates = to.dates();
        boolean reopens = agendaOpens && status != MeetingStatus.AGENDA_OPEN;
        if (reopens) {
            status = MeetingStatus.AGENDA_OPEN;
            preparedAt = null;
            releasedAt = null;
        }
        return reopens;
    }

    void cancel(String reason) {
        requireAhead();
        status = MeetingStatus.CANCELLED;
        cancelledReason = reason;
    }

    void prepared(Instant now) {
        requireOneOf(Set.of(MeetingStatus.AGENDA_OPEN, MeetingStatus.AGENDA_CLOSED));
        preparedAt = now;
    }

    /** The cut-off has passed. */
    void closeAgenda() {
        require(MeetingStatus.AGENDA_OPEN);
        status = MeetingStatus.AGENDA_CLOSED;
    }

    void release(Instant now) {
        require(MeetingStatus.AGENDA_CLOSED);
        status = MeetingStatus.RELEASED;
        releasedAt = now;
    }

    void start(Instant now) {
        require(MeetingStatus.RELEASED);
        status = MeetingStatus.IN_SESSION;
        startedAt = now;
    }

    void end(Instant now) {
        require(MeetingStatus.IN_SESSION);
        status = MeetingStatus.HELD;
        endedAt = now;
    }

    /** Its minutes are approved. */
    void close() {
        require(MeetingStatus.HELD);
        status = MeetingStatus.CLOSED;
    }

    /** The agenda changed: whoever saw the earlier one does not overwrite it. */
    void agendaChanged() {
        agendaRevision++;
    }

    void refreshed(Instant now) {
        refreshedAt = now;
    }

    void welcome(@Nullable String who) {
        guests = who;
    }

    void require(MeetingStatus expected) {
        requireOneOf(Set.of(expected));
    }

    void requireOneOf(Set<MeetingStatus> expected) {
        if (!expected.contains(status)) {
            throw new Conflict(Fault.of("steerco.meeting.movedOn." + status.name(), number));
        }
    }

    private void requireAhead() {
        requireOneOf(Set.of(MeetingStatus.AGENDA_OPEN, MeetingStatus.AGENDA_CLOSED, MeetingStatus.RELEASED));
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
        return Objects.requireNonNull(version, "A meeting is stored before anybody sees it");
    }

    String number() {
        return number;
    }

    MeetingKind kind() {
        return kind;
    }

    Instant startsAt() {
        return startsAt;
    }

    String place() {
        return place;
    }

    MeetingStatus status() {
        return status;
    }

    MeetingDates dates() {
        return dates;
    }

    @Nullable Instant refreshedAt() {
        return refreshedAt;
    }

    boolean isPrepared() {
        return preparedAt != null;
    }

    @Nullable Instant releasedAt() {
        return releasedAt;
    }

    @Nullable Instant startedAt() {
        return startedAt;
    }

    @Nullable Instant endedAt() {
        return endedAt;
    }

    @Nullable String cancelledReason() {
        return cancelledReason;
    }

    @Nullable String guests() {
        return guests;
    }

    List<Move> moves() {
        return List.copyOf(moves);
    }
}
