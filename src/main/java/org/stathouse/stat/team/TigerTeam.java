package org.stathouse.stat.team;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/**
 * A Tiger Team from the request to its result. It guards its own transitions: a step that its status does not allow is a {@link
 * Conflict}, for then somebody else moved it on.
 */
@Entity
@Table(name = "stat_tiger_team")
class TigerTeam {

    static final String CASE_TYPE = "stat-tiger-team";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String number;

    private String name;

    /** The Stat that it belongs under; none where SteerCo set it up for a case of no Stat. */
    @Column(name = "parent_id")
    private @Nullable UUID parent;

    /** The Stat of kind TIGER_TEAM in which it meets; none before its charter is approved. */
    @Column(name = "stat_id")
    private @Nullable UUID stat;

    private String lead;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "stat_tiger_team_member", joinColumns = @JoinColumn(name = "team_id"))
    @Column(name = "username")
    private Set<String> members = new HashSet<>();

    private String purpose;

    @Embedded
    private @Nullable TeamSubject about;

    @Enumerated(EnumType.STRING)
    private TeamStatus status;

    @Embedded
    private @Nullable Charter charter;

    @Column(name = "end_day")
    private @Nullable LocalDate end;

    @Column(name = "first_end_day")
    private @Nullable LocalDate firstEnd;

    private int extensions;

    /** Why the charter came back, or why the team got a new end date, or was dissolved: the chair's last reason. */
    @Column(name = "last_reason")
    private @Nullable String lastReason;

    private @Nullable String result;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "set_up_at")
    private Instant setUpAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected TigerTeam() {}

    TigerTeam(String number, Purpose asked, Instant now) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.name = asked.about() == null ? asked.name() : named(asked.name(), number);
        this.parent = asked.parent();
        this.lead = asked.lead();
        this.members = new HashSet<>(asked.members());
        this.members.remove(asked.lead());
        this.purpose = asked.text();
        this.end = asked.end();
        this.about = asked.about();
        this.status = TeamStatus.CHARTER;
        this.setUpAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** The title of what it is about, with the number, for a case may need a second team. */
    private static String named(String title, String number) {
        int room = TeamPolicy.LONGEST_NAME - number.length() - 3;
        String shown = title.length() <= room ? title : title.substring(0, room - 1).stripTrailing() + "…";
        return shown + " (" + number + ")";
    }

    /** What a team is set up for. */
    record Purpose(
            String name,
            @Nullable UUID parent,
            String lead,
            Set<String> members,
            String text,
            @Nullable LocalDate end,
            @Nullable TeamSubject about) {}

    /** Takes a charter in which nothing is missing. */
    void takeCharter(Charter written, Set<String> people, LocalDate lastDay) {
        require(TeamStatus.CHARTER);
        charter = written;
        staff(people);
        end = lastDay;
        lastReason = null;
        status = TeamStatus.REVIEW;
    }

    void returnCharter(String reason) {
        require(TeamStatus.REVIEW);
        lastReason = reason;
        status = TeamStatus.CHARTER;
    }

    /** @param ownStat the Stat of kind TIGER_TEAM in which it meets from now on */
    void begin(UUID ownStat, String by) {
        require(TeamStatus.REVIEW);
        stat = ownStat;
        approvedBy = by;
        firstEnd = end;
        status = TeamStatus.RUNNING;
    }

    void staff(Set<String> people) {
        requireAlive();
        members = new HashSet<>(people);
        members.remove(lead);
    }

    void report(String text) {
        require(TeamStatus.RUNNING);
        result = text;
        status = TeamStatus.REPORTED;
    }

    void close(Instant now) {
        require(TeamStatus.REPORTED);
        status = TeamStatus.CLOSED;
        endedAt = now;
    }

    /** Gives a new end date, counted; the first one stays on record. */
    void extend(LocalDate day, String reason) {
        if (status != TeamStatus.RUNNING && status != TeamStatus.REPORTED) {
            throw movedOn();
        }
        end = day;
        extensions++;
        lastReason = reason;
        status = TeamStatus.RUNNING;
    }

    void dissolve(String reason, Instant now) {
        requireAlive();
        lastReason = reason;
        status = TeamStatus.DISSOLVED;
        endedAt = now;
    }

    private void requireAlive() {
        if (status.isEnd()) {
            throw movedOn();
        }
    }

    private void require(TeamStatus expected) {
        if (status != expected) {
            throw movedOn();
        }
    }

    private Conflict movedOn() {
        return new Conflict(Fault.of("stat.team.movedOn." + status.name(), name));
    }

    CaseRef ref() {
        return new CaseRef(CASE_TYPE, id);
    }

    boolean isLedBy(String username) {
        return lead.equals(username);
    }

    boolean includes(String username) {
        return isLedBy(username) || members.contains(username);
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "A team is stored before anybody sees it");
    }

    String number() {
        return number;
    }

    String name() {
        return name;
    }

    @Nullable UUID parent() {
        return parent;
    }

    @Nullable UUID stat() {
        return stat;
    }

    String lead() {
        return lead;
    }

    Set<String> members() {
        return Set.copyOf(members);
    }

    String purpose() {
        return purpose;
    }

    @Nullable TeamSubject about() {
        return about;
    }

    /** Without a word in it before the lead has written it. */
    Charter charter() {
        return charter == null ? Charter.UNWRITTEN : charter;
    }

    TeamStatus status() {
        return status;
    }

    @Nullable LocalDate end() {
        return end;
    }

    @Nullable LocalDate firstEnd() {
        return firstEnd;
    }

    int extensions() {
        return extensions;
    }

    @Nullable String lastReason() {
        return lastReason;
    }

    @Nullable String result() {
        return result;
    }

    @Nullable String approvedBy() {
        return approvedBy;
    }

    Instant setUpAt() {
        return setUpAt;
    }

    @Nullable Instant endedAt() {
        return endedAt;
    }
}
