package org.stathouse.documents;

import java.time.Instant;
import java.util.UUID;
import org.stathouse.shared.CaseRef;

/** An issued document without its content. The digest is the SHA-256 of the content in lower-case hexadecimal. */
public record StoredDocument(
        UUID id, CaseRef about, String kind, int version, String fileName, String mediaType, long size, String sha256, Instant issuedAt) {}
