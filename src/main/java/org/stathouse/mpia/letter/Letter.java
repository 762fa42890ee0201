package org.stathouse.mpia.letter;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.LetterKind;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/** A letter of a request: a draft whose parts change until it is sent; then it stays as it was sent. */
@Entity
@Table(name = "mpia_letter")
class Letter {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "request_id")
    private UUID request;

    private @Nullable Integer number;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    @Enumerated(EnumType.STRING)
    private LetterState state = LetterState.DRAFT;

    private @Nullable UUID corrects;

    @Column(name = "earlier_round")
    private boolean earlierRound;

    @Embedded
    private Addressee to;

    @ElementCollection
    @CollectionTable(name = "mpia_letter_part", joinColumns = @JoinColumn(name = "letter_id"))
    @MapKeyColumn(name = "name")
    @Column(name = "text")
    private Map<String, String> texts = new HashMap<>();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    @Column(name = "edited_by")
    private @Nullable String editedBy;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "sent_by")
    private @Nullable String sentBy;

    @Column(name = "sent_on")
    private @Nullable LocalDate sentOn;

    @Column(name = "posted_on")
    private @Nullable LocalDate postedOn;

    @Column(name = "posted_by")
    private @Nullable String postedBy;

    @Column(name = "document_id")
    private @Nullable UUID document;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Letter() {}

    Letter(UUID request, LetterKind kind, Addressee to, Map<String, String> texts, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.request = request;
        this.kind = kind;
        this.to = to;
        this.texts.putAll(texts);
        this.createdBy = by;
        this.createdAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** A new draft that says what a sent letter says, to put it right. */
    static Letter correcting(Letter sent, String by, Instant at) {
        Letter draft = new Letter(sent.request, sent.kind, sent.to, sent.texts, by, at);
        draft.corrects = sent.id;
        draft.editedBy = by;
        draft.editedAt = draft.createdAt;
        return draft;
    }

    /** Takes what is on file now, as long as nobody has written in the draft. */
    void refill(Addressee addressee, Map<String, String> filled) {
        if (state == LetterState.DRAFT && editedBy == null) {
            to = addressee;
            texts.clear();
            texts.putAll(filled);
        }
    }

    /** Takes what a person wrote; parts that are not named stay. */
    void edit(Addressee addressee, Map<String, String> written, String by, Instant at) {
        requireDraft();
        to = addressee;
        texts.putAll(written);
        editedBy = by;
        editedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    void addressedTo(Addressee addressee) {
        requireDraft();
        to = addressee;
    }

    /** Sent by mail, or to be posted where there is no address for mail; from now on it does not change. */
    void freeze(int sentAs, UUID pdf, LocalDate on, String by, Instant at) {
        requireDraft();
        number = sentAs;
        document = pdf;
        sentOn = on;
        sentBy = by;
        sentAt = at.truncatedTo(ChronoUnit.MICROS);
        state = to.byMail() ? LetterState.SENT : LetterState.TO_POST;
    }

    /** Somebody has posted it on that day. */
    void posted(LocalDate on, String by) {
        if (state != LetterState.TO_POST) {
            throw new Conflict(Fault.of("mpia.letter.notToPost"));
        }
        state = LetterState.SENT;
        postedOn = on;
        postedBy = by;
    }

    void discard() {
        requireDraft();
        state = LetterState.DISCARDED;
    }

    /** The request was opened again: what was sent stays sent, but a letter of this kind may be due again. */
    void ofEarlierRound() {
        earlierRound = true;
    }

    void requireDraft() {
        switch (state) {
            case DRAFT -> { }
            case SENT, TO_POST -> throw new Conflict(Fault.of("mpia.letter.sent"));
            case DISCARDED -> throw new Conflict(Fault.of("mpia.letter.discarded"));
        }
    }

    /** The day on which it went out by mail or by post; none while it has not. */
    @Nullable LocalDate goneOn() {
        return state != LetterState.SENT ? null : postedOn == null ? sentOn : postedOn;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    UUID request() {
        return request;
    }

    @Nullable Integer number() {
        return number;
    }

    LetterKind kind() {
        return kind;
    }

    LetterState state() {
        return state;
    }

    @Nullable UUID corrects() {
        return corrects;
    }

    boolean isOfEarlierRound() {
        return earlierRound;
    }

    Addressee to() {
        return to;
    }

    Map<String, String> texts() {
        return Map.copyOf(texts);
    }

    String text(String part) {
        return Objects.requireNonNullElse(texts.get(part), "");
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }

    @Nullable Instant editedAt() {
        return editedAt;
    }

    @Nullable String editedBy() {
        return editedBy;
    }

    @Nullable String sentBy() {
        return sentBy;
    }

    @Nullable LocalDate sentOn() {
        return sentOn;
    }

    @Nullable LocalDate postedOn() {
        return postedOn;
    }

    @Nullable UUID document() {
        return document;
    }
}
