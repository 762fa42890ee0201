package org.stathouse.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The bytes of an issued document, in a row of their own: lists, and what Hibernate logs of a refused insert, do not hold them. */
@Entity
@Immutable
@Table(name = "issued_document_content")
class IssuedContent {

    @Id
    @Column(name = "document_id")
    private UUID documentId;

    @Column(nullable = false)
    private byte[] content;

    protected IssuedContent() {}

    IssuedContent(UUID documentId, byte[] content) {
        this.documentId = documentId;
        this.content = content.clone();
    }

    byte[] bytes() {
        return content.clone();
    }
}
