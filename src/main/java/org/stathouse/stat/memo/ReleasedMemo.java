package org.stathouse.stat.memo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.stathouse.documents.StoredDocument;

/** That a memo was released: which document it became, and about what. Never changed; a new release is a new version. */
@Entity
@Immutable
@Table(name = "stat_memo")
class ReleasedMemo {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private MemoKind kind;

    /** None for the weekly status of all Stats. */
    @Column(name = "stat_id")
    private @Nullable UUID stat;

    /** None for a weekly status. */
    @Column(name = "session_id")
    private @Nullable UUID session;

    @Column(name = "memo_day")
    private LocalDate day;

    @Column(name = "document_id")
    private UUID document;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "memo_version")
    private int number;

    /** The SHA-256 of the content, by which a repeated step knows that it has been here. */
    private String fingerprint;

    @Column(name = "released_at")
    private Instant releasedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected ReleasedMemo() {}

    ReleasedMemo(Memo memo, @Nullable UUID stat, @Nullable UUID session, StoredDocument document, String fingerprint, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = memo.kind();
        this.stat = stat;
        this.session = session;
        this.day = memo.day();
        this.document = document.id();
        this.fileName = document.fileName();
        this.number = document.version();
        this.fingerprint = fingerprint;
        this.releasedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    MemoRelease view() {
        return new MemoRelease(id, kind, stat, session, day, fileName, number, releasedAt);
    }

    boolean says(String otherFingerprint) {
        return fingerprint.equals(otherFingerprint);
    }

    UUID document() {
        return document;
    }
}
