package org.stathouse.documents;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;

/** The store of issued documents in the database, content included, so that a backup holds all of them. */
@Component
@Transactional(readOnly = true)
class IssuedDocuments implements DocumentStore {

    private final IssuedDocumentRepository documents;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssuedDocuments(IssuedDocumentRepository documents, EntityManager entities, ApplicationEventPublisher events, Clock clock) {
        this.documents = documents;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public StoredDocument store(CaseRef about, String kind, String fileName, String mediaType, byte[] content) {
        int version = documents.lastVersion(about.type(), about.id(), kind) + 1;
        IssuedDocument document = new IssuedDocument(about, kind, version, fileName, mediaType, content, clock.instant());
        try {
            documents.saveAndFlush(document);
        } catch (DataIntegrityViolationException sameVersion) {
            Conflict conflict = new Conflict(Fault.of("documents.issuedMeanwhile", fileName));
            conflict.initCause(sameVersion);
            throw conflict;
        }
        StoredDocument stored = document.described();
        entities.persist(new IssuedContent(stored.id(), content));
        events.publishEvent(AuditEvent.of(
                about,
                "document.issued",
                "Issued " + fileName + ", version " + version,
                Map.of("document", stored.id().toString(), "kind", kind, "version", version, "sha256", stored.sha256())));
        return stored;
    }

    @Override
    public List<StoredDocument> of(CaseRef about) {
        return documents.ofCase(about.type(), about.id()).stream().map(IssuedDocument::described).toList();
    }

    @Override
    public Optional<StoredDocument> find(UUID id) {
        return documents.findById(id).map(IssuedDocument::described);
    }

    @Override
    public byte[] content(UUID id) {
        IssuedDocument document = documents.findById(id).orElseThrow(() -> new NotFound("document " + id));
        byte[] content = Optional.ofNullable(entities.find(IssuedContent.class, id)).map(IssuedContent::bytes).orElseGet(() -> new byte[0]);
        document.check(content);
        return content;
    }
}
