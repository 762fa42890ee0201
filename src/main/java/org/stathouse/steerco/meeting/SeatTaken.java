package org.stathouse.steerco.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who sits on a seat in a meeting; nobody sits on two. */
@Entity
@Table(name = "steerco_attendance")
class SeatTaken {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "meeting_id")
    private UUID meetingId;

    @Column(name = "member_id")
    private UUID memberId;

    private String person;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected SeatTaken() {}

    SeatTaken(UUID meetingId, UUID memberId, String person) {
        this.id = UUID.randomUUID();
        this.meetingId = meetingId;
        this.memberId = memberId;
        this.person = person;
    }

    void changeTo(String other) {
        person = other;
    }

    UUID memberId() {
        return memberId;
    }

    String person() {
        return person;
    }
}
