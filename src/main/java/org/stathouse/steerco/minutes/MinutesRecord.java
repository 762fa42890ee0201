package org.stathouse.steerco.minutes;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/** The minutes of one meeting; once approved nothing of them changes. */
@Entity
@Table(name = "steerco_minutes")
class MinutesRecord {

    @Id
    @Column(name = "meeting_id")
    private UUID meetingId;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private MinutesStatus status = MinutesStatus.DRAFT;

    @Column(name = "drafted_by")
    private @Nullable String draftedBy;

    @Column(name = "returned_because")
    private @Nullable String returnedBecause;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "document_id")
    private @Nullable UUID documentId;

    @ElementCollection
    @CollectionTable(name = "steerco_minutes_section", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<Section> sections = new ArrayList<>();

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected MinutesRecord() {}

    MinutesRecord(UUID meetingId, List<Section> sections) {
        this.meetingId = meetingId;
        this.sections.addAll(sections);
    }

    /** Takes the drafter's texts by the sections' keys. */
    void write(Map<String, String> texts, String by) {
        require(MinutesStatus.DRAFT);
        sections.replaceAll(section -> texts.containsKey(section.key()) ? section.with(texts.get(section.key())) : section);
        draftedBy = by;
    }

    /** Hands the draft in; who does so vouches for it. */
    void submit(String by) {
        require(MinutesStatus.DRAFT);
        status = MinutesStatus.SUBMITTED;
        draftedBy = by;
        returnedBecause = null;
    }

    void sendBack(String reason) {
        require(MinutesStatus.SUBMITTED);
        status = MinutesStatus.DRAFT;
        returnedBecause = reason;
    }

    void approve(String by, Instant now) {
        require(MinutesStatus.SUBMITTED);
        status = MinutesStatus.APPROVED;
        approvedBy = by;
        approvedAt = now;
    }

    void frozenAs(UUID document) {
        require(MinutesStatus.APPROVED);
        documentId = document;
    }

    private void require(MinutesStatus expected) {
        if (status != expected) {
            throw new Conflict(Fault.of("steerco.minutes.movedOn." + status.name()));
        }
    }

    UUID meetingId() {
        return meetingId;
    }

    long version() {
        return Objects.requireNonNull(version, "Minutes are stored before anybody sees them");
    }

    MinutesStatus status() {
        return status;
    }

    @Nullable String draftedBy() {
        return draftedBy;
    }

    @Nullable String returnedBecause() {
        return returnedBecause;
    }

    @Nullable String approvedBy() {
        return approvedBy;
    }

    @Nullable Instant approvedAt() {
        return approvedAt;
    }

    @Nullable UUID documentId() {
        return documentId;
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }
}
