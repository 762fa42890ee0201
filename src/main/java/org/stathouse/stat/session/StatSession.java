package org.stathouse.stat.session;

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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.SessionSummary;
import org.stathouse.stat.StatKind;
import org.stathouse.stat.StatSchedule;
import org.stathouse.stat.StatSummary;

/**
 * A session of a Stat. It guards its own transitions: a step that its status does not allow is a {@link Conflict}, for then somebody
 * else, or a timer, moved it on.
 */
@Entity
@Table(name = "stat_session")
class StatSession {

    static final String CASE_TYPE = "stat-session";

    /** How long what was noted can still be edited after the end (processes.md A.3 step 1 [P:W]). */
    static final Duration DEBRIEF_EDITS = Duration.ofHours(24);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "stat_id")
    private UUID statId;

    @Enumerated(EnumType.STRING)
    private StatKind kind;

    private String number;

    /** The day that the cadence gave, before holidays and moves; none if somebody planned it by hand. */
    private @Nullable LocalDate slot;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "held_on")
    private LocalDate day;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Enumerated(EnumType.STRING)
    private SessionStatus status;

    @Embedded
    private LegalTerms legal;

    @Column(name = "memos_in_at")
    private @Nullable Instant memosInAt;

    @Column(name = "began_at")
    private @Nullable Instant beganAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private @Nullable String attendance;

    @Embedded
    private @Nullable Debrief debrief;

    @Embedded
    private @Nullable MemoIssue issue;

    @Embedded
    private @Nullable Cancellation cancellation;

    @ElementCollection
    @CollectionTable(name = "stat_session_move", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    private List<Move> moves = new ArrayList<>();

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected StatSession() {}

    StatSession(StatSummary stat, String number, Appointment appointment, @Nullable LocalDate slot) {
        this.id = UUID.randomUUID();
        this.statId = stat.id();
        this.kind = stat.kind();
        this.number = number;
        this.slot = slot;
        this.firstDay = appointment.day();
        this.day = appointment.day();
        this.startsAt = appointment.startsAt();
        this.legal = appointment.legal();
        this.status = SessionStatus.PLANNED;
    }

    /** When it is held, and the legal dates that follow from it. */
    record Appointment(LocalDate day, Instant startsAt, LegalTerms legal) {}

    /** Who did something, and when. */
    record By(String person, Instant at) {

        By {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    void move(Appointment to, String reason, By by) {
        require(SessionStatus.PLANNED);
        moves.add(new Move(startsAt, to.startsAt(), reason, by.person(), by.at()));
        day = to.day();
        startsAt = to.startsAt();
        legal = to.legal();
    }

    /** Takes the place of another day of the cadence, once the cadence has changed. */
    void follow(LocalDate newSlot) {
        require(SessionStatus.PLANNED);
        slot = newSlot;
    }

    /** Whether it stands where its cadence puts it, or where somebody moved it from there. */
    boolean follows(StatSchedule schedule, ZoneId zone) {
        return slot == null
                || CadenceDays.holds(schedule, slot)
                        && (!moves.isEmpty() || startsAt.atZone(zone).toLocalTime().equals(schedule.startsAt()));
    }

    void cancel(String reason, By by) {
        require(SessionStatus.PLANNED);
        status = SessionStatus.CANCELLED;
        cancellation = new Cancellation(reason, by.person(), by.at());
    }

    /** The last of the agencies' memos came in then; none while one is missing. */
    void memosIn(@Nullable Instant at) {
        memosInAt = at;
    }

    void begin(Instant now) {
        require(SessionStatus.PLANNED);
        status = SessionStatus.IN_SESSION;
        beganAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void attend(@Nullable String who) {
        attendance = who;
    }

    void end(Instant now) {
        require(SessionStatus.IN_SESSION);
        status = SessionStatus.DEBRIEF;
        endedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void debrief(@Nullable String lessons, @Nullable String nextAgenda, By by) {
        require(SessionStatus.DEBRIEF);
        debrief = new Debrief(lessons, nextAgenda, by.person(), by.at());
    }

    void issueMemo(@Nullable String closing, By by) {
        require(SessionStatus.DEBRIEF);
        status = SessionStatus.CLOSED;
        issue = new MemoIssue(closing, by.person(), by.at());
    }

    /** Whether items, decisions and attendance can be entered: in the room, and until 24 hours after its end unless the memo is out. */
    boolean takesEntries(Instant now) {
        return switch (status) {
            case IN_SESSION -> true;
            case DEBRIEF -> !now.isAfter(Objects.requireNonNull(editsUntil()));
            case PLANNED, CLOSED, CANCELLED -> false;
        };
    }

    @Nullable Instant editsUntil() {
        return endedAt == null ? null : endedAt.plus(DEBRIEF_EDITS);
    }

    final void require(SessionStatus expected) {
        if (status != expected) {
            throw movedOn();
        }
    }

    Conflict movedOn() {
        return new Conflict(Fault.of("stat.session.movedOn." + status.name(), number));
    }

    /** Whether City Code Art. 1 §61-4 counts its dates; a session that is not held has none. */
    boolean hasLegalDates() {
        return legal.underCityCode() && status != SessionStatus.CANCELLED;
    }

    LegalDateState memosState(Instant now) {
        return LegalDates.state(legal.memosDue(), memosInAt, now);
    }

    LegalDateState followUpState(Instant now) {
        return LegalDates.state(legal.followUpDue(), issue == null ? null : issue.at(), now);
    }

    /** Whether the cadence asked for it, not a person. */
    boolean isOfCadence() {
        return slot != null;
    }

    SessionSummary summary(String statName) {
        return new SessionSummary(id, statId, statName, number, day, startsAt, endedAt, status);
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
        return Objects.requireNonNull(version, "A session is stored before anybody sees it");
    }

    UUID statId() {
        return statId;
    }

    StatKind kind() {
        return kind;
    }

    String number() {
        return number;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate day() {
        return day;
    }

    Instant startsAt() {
        return startsAt;
    }

    SessionStatus status() {
        return status;
    }

    LegalTerms legal() {
        return legal;
    }

    @Nullable Instant memosInAt() {
        return memosInAt;
    }

    @Nullable Instant beganAt() {
        return beganAt;
    }

    @Nullable Instant endedAt() {
        return endedAt;
    }

    @Nullable String attendance() {
        return attendance;
    }

    @Nullable Debrief debrief() {
        return debrief;
    }

    @Nullable By debriefed() {
        return debrief == null ? null : new By(debrief.by(), debrief.at());
    }

    @Nullable By issued() {
        return issue == null ? null : new By(issue.by(), issue.at());
    }

    @Nullable Cancellation cancellation() {
        return cancellation;
    }

    List<Move> moves() {
        return List.copyOf(moves);
    }
}
