package org.stathouse.worklist.absence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/** That somebody stands in for an absent person, from one day to another unless it is taken back before. */
@Entity
class Substitution {

    static final String CASE_TYPE = "substitution";

    @Id
    private UUID id;

    /** Absent until it is stored. */
    @Version
    private @Nullable Long version;

    private String absent;
    private String substitute;
    private LocalDate fromDay;
    private LocalDate toDay;
    private @Nullable String note;
    private String createdBy;
    private Instant createdAt;
    private @Nullable Instant endedAt;
    private @Nullable String endedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "substitution_process", joinColumns = @JoinColumn(name = "substitution_id"))
    @Column(name = "process_key")
    private Set<String> processes = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Substitution() {}

    Substitution(String absent, String substitute, LocalDate from, LocalDate to, Set<String> processes, @Nullable String note, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.absent = absent;
        this.substitute = substitute;
        this.fromDay = from;
        this.toDay = to;
        this.processes = new HashSet<>(processes);
        this.note = note;
        this.createdBy = by;
        this.createdAt = at;
    }

    /** Ends it before its last day has passed. */
    void takeBack(String by, Instant at, LocalDate today) {
        if (endedAt != null || toDay.isBefore(today)) {
            throw new Conflict(Fault.of("worklist.absence.over"));
        }
        endedAt = at;
        endedBy = by;
    }

    SubstitutionView.State state(LocalDate today) {
        if (endedAt != null) {
            return SubstitutionView.State.TAKEN_BACK;
        }
        if (today.isBefore(fromDay)) {
            return SubstitutionView.State.PLANNED;
        }
        return today.isAfter(toDay) ? SubstitutionView.State.OVER : SubstitutionView.State.IN_FORCE;
    }

    /** Whether both are for some same task on some same day. */
    boolean meets(LocalDate from, LocalDate to, Set<String> others) {
        boolean sameDays = !fromDay.isAfter(to) && !toDay.isBefore(from);
        boolean sameKinds = processes.isEmpty() || others.isEmpty() || !Collections.disjoint(processes, others);
        return endedAt == null && sameDays && sameKinds;
    }

    CaseRef ref() {
        return new CaseRef(CASE_TYPE, id);
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "The substitution is not stored yet");
    }

    String absent() {
        return absent;
    }

    String substitute() {
        return substitute;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    LocalDate toDay() {
        return toDay;
    }

    Set<String> processes() {
        return Set.copyOf(processes);
    }

    @Nullable String note() {
        return note;
    }

    String createdBy() {
        return createdBy;
    }

    @Nullable Instant endedAt() {
        return endedAt;
    }
}
