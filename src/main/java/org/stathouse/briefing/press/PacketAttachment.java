package org.stathouse.briefing.press;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.briefing.PacketKind;
import org.stathouse.documents.StoredDocument;

/** A PDF that people attached to the packets of an occasion. A removed one stays stored, for packets that hold it. */
@Entity
@Table(name = "packet_attachment")
class PacketAttachment {

    @Id
    private UUID id = new UUID(0, 0);

    /** None until it is stored: by that Spring Data tells what is new. */
    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private PacketKind kind = PacketKind.STEERCO;

    @Column(name = "subject_id")
    private UUID subject = new UUID(0, 0);

    private int position;
    private String title = "";

    @Column(name = "document_id")
    private UUID document = new UUID(0, 0);

    private String fileName = "";
    private String addedBy = "";
    private Instant addedAt = Instant.EPOCH;
    private @Nullable String removedBy;
    private @Nullable Instant removedAt;

    /** For JPA only. */
    protected PacketAttachment() {}

    PacketAttachment(PacketKind kind, UUID subject, int position, String title, StoredDocument file, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.subject = subject;
        this.position = position;
        this.title = title;
        this.document = file.id();
        this.fileName = file.fileName();
        this.addedBy = by;
        this.addedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void retitle(String other) {
        title = other;
    }

    void place(int other) {
        position = other;
    }

    void remove(String by, Instant now) {
        removedBy = by;
        removedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    UUID id() {
        return id;
    }

    PacketKind kind() {
        return kind;
    }

    UUID subject() {
        return subject;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    int position() {
        return position;
    }

    String title() {
        return title;
    }

    UUID document() {
        return document;
    }

    String fileName() {
        return fileName;
    }

    String addedBy() {
        return addedBy;
    }

    Instant addedAt() {
        return addedAt;
    }
}
