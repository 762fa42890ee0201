package org.stathouse.mpia.letter;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.LetterKind;

/** One version of the texts that letters of a kind begin with; never changed, the next version takes its place. */
@Entity
@Table(name = "mpia_letter_template")
class LetterTemplate {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private int number;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @ElementCollection
    @CollectionTable(name = "mpia_letter_template_part", joinColumns = @JoinColumn(name = "template_id"))
    @MapKeyColumn(name = "name")
    @Column(name = "text")
    private Map<String, String> texts = new HashMap<>();

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected LetterTemplate() {}

    LetterTemplate(LetterKind kind, int number, Map<String, String> texts, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.number = number;
        this.texts.putAll(texts);
        this.createdBy = by;
        this.createdAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    int number() {
        return number;
    }

    Map<String, String> texts() {
        return Map.copyOf(texts);
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }
}
