package org.stathouse.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stathouse.shared.CaseRef;

/** Keeps issued documents as they were issued; a new issue of the same kind is a new version, never an overwrite. */
public interface DocumentStore {

    /** Stores a document in the running transaction and numbers its version per case and kind, from 1. */
    StoredDocument store(CaseRef about, String kind, String fileName, String mediaType, byte[] content);

    /** All documents of a case, oldest first, without their content. */
    List<StoredDocument> of(CaseRef about);

    Optional<StoredDocument> find(UUID id);

    /** The content of a document; its SHA-256 is checked on the way. */
    byte[] content(UUID id);
}
