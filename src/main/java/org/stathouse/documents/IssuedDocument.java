package org.stathouse.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import org.stathouse.shared.CaseRef;

/** A document as it was issued, without its content; never changed afterwards. */
@Entity
@Immutable
@Table(name = "issued_document")
class IssuedDocument implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(name = "case_type", nullable = false)
    private String caseType;

    @Column(name = "case_id", nullable = false)
    private UUID caseId;

    @Column(nullable = false)
    private String kind;

    @Column(nullable = false)
    private int version;

    @Column(name = "file_name", nullable = false)
    private String fileName;

    @Column(name = "media_type", nullable = false)
    private String mediaType;

    @Column(name = "content_size", nullable = false)
    private long size;

    @Column(nullable = false)
    private String sha256;

    @Column(name = "issued_at", nullable = false)
    private Instant issuedAt;

    protected IssuedDocument() {}

    IssuedDocument(CaseRef about, String kind, int version, String fileName, String mediaType, byte[] content, Instant issuedAt) {
        this.id = UUID.randomUUID();
        this.caseType = about.type();
        this.caseId = about.id();
        this.kind = kind;
        this.version = version;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.size = content.length;
        this.sha256 = digest(content);
        this.issuedAt = issuedAt.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Always true: a document is written once and never merged. */
    @Override
    public boolean isNew() {
        return true;
    }

    StoredDocument described() {
        return new StoredDocument(id, new CaseRef(caseType, caseId), kind, version, fileName, mediaType, size, sha256, issuedAt);
    }

    /** Refuses content that is not what was issued. */
    void check(byte[] content) {
        if (!digest(content).equals(sha256)) {
            throw new IllegalStateException("Document " + id + " is no longer what was issued: its SHA-256 differs");
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
