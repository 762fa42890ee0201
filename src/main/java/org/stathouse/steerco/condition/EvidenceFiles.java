package org.stathouse.steerco.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.documents.DocumentStore;
import org.stathouse.documents.StoredDocument;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;

/** Files that show that a condition is met, kept with it for good. */
@Component
class EvidenceFiles {

    /** The kind under which they are kept. */
    static final String KIND = "condition-evidence";

    private static final int MOST_MEGABYTES = 10;
    private static final int BYTES_IN_MEGABYTE = 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    /** What offices exchange; the type comes from the name's end, never from what the sender claims. */
    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "csv", "text/csv",
            "txt", "text/plain",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation");

    private final DocumentStore documents;

    EvidenceFiles(DocumentStore documents) {
        this.documents = documents;
    }

    void keep(Condition condition, String fileName, byte[] content) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1).strip();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        List<Fault> faults = new ArrayList<>();
        if (!TYPES.containsKey(ending) || name.length() > LONGEST_NAME) {
            faults.add(Fault.at("file", "steerco.condition.fileType"));
        }
        if (content.length == 0) {
            faults.add(Fault.at("file", "steerco.condition.fileEmpty"));
        }
        if (content.length > MOST_MEGABYTES * BYTES_IN_MEGABYTE) {
            faults.add(Fault.at("file", "steerco.condition.fileSize", MOST_MEGABYTES));
        }
        BusinessRuleViolation.throwIfAny(faults);
        documents.store(condition.ref(), KIND, name, TYPES.get(ending), content);
    }

    List<StoredDocument> of(Condition condition) {
        return documents.of(condition.ref());
    }

    byte[] content(Condition condition, UUID document) {
        return documents.find(document)
                .filter(found -> found.about().equals(condition.ref()))
                .map(found -> documents.content(document))
                .orElseThrow(() -> new NotFound("Document " + document));
    }
}
