package org.stathouse.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Issued documents; the descriptions are read without the content, which may be large. */
interface IssuedDocumentRepository extends Repository<IssuedDocument, UUID> {

    String DESCRIBED =
            """
            select new org.stathouse.documents.StoredDocument(
                d.id, new org.stathouse.shared.CaseRef(d.caseType, d.caseId), d.kind, d.version, d.fileName, d.mediaType,
                d.size, d.sha256, d.issuedAt)
            from IssuedDocument d
            """;

    IssuedDocument saveAndFlush(IssuedDocument document);

    Optional<IssuedDocument> findById(UUID id);

    @Query(DESCRIBED + "where d.caseType = :caseType and d.caseId = :caseId order by d.issuedAt, d.kind, d.version")
    List<StoredDocument> describeAll(String caseType, UUID caseId);

    @Query(DESCRIBED + "where d.id = :id")
    Optional<StoredDocument> describe(UUID id);

    @Query("select coalesce(max(d.version), 0) from IssuedDocument d where d.caseType = :caseType and d.caseId = :caseId and d.kind = :kind")
    int lastVersion(String caseType, UUID caseId, String kind);
}
