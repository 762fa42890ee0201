package org.stathouse.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Issued documents, without their content. */
interface IssuedDocumentRepository extends Repository<IssuedDocument, UUID> {

    IssuedDocument saveAndFlush(IssuedDocument document);

    Optional<IssuedDocument> findById(UUID id);

    @Query("select d from IssuedDocument d where d.caseType = :caseType and d.caseId = :caseId order by d.issuedAt, d.kind, d.version")
    List<IssuedDocument> ofCase(String caseType, UUID caseId);

    @Query("select coalesce(max(d.version), 0) from IssuedDocument d where d.caseType = :caseType and d.caseId = :caseId and d.kind = :kind")
    int lastVersion(String caseType, UUID caseId, String kind);
}
