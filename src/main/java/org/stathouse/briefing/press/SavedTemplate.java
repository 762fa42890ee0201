package org.stathouse.briefing.press;

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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.briefing.PacketKind;

/** Which sections the packets of a series have, in which order, as somebody chose. */
@Entity
@Table(name = "packet_template")
class SavedTemplate {

    @Id
    private UUID id = new UUID(0, 0);

    /** None until it is stored: by that Spring Data tells what is new. */
    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private PacketKind kind = PacketKind.STEERCO;

    private String series = "";

    @ElementCollection
    @CollectionTable(name = "packet_template_section", joinColumns = @JoinColumn(name = "template_id"))
    @OrderColumn(name = "position")
    @Column(name = "section_key")
    private List<String> sections = new ArrayList<>();

    private String changedBy = "";
    private Instant changedAt = Instant.EPOCH;

    /** For JPA only. */
    protected SavedTemplate() {}

    SavedTemplate(PacketKind kind, String series) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.series = series;
    }

    void choose(List<String> keys, String by, Instant now) {
        sections.clear();
        sections.addAll(keys);
        changedBy = by;
        changedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Counted from 1, so that 0 stands for a series without a template. */
    long edition() {
        return version == null ? 0 : version + 1;
    }

    List<String> sections() {
        return List.copyOf(sections);
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
