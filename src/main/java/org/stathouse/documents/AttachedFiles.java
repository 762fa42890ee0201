package org.stathouse.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;

/** Files that people attach to a case as evidence: checked by what they are, kept with the case for good. */
@Component
public class AttachedFiles {

    /** The largest file, in megabytes. */
    public static final int MOST_MEGABYTES = 10;

    private static final int BYTES_IN_MEGABYTE = 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    private final DocumentStore documents;

    AttachedFiles(DocumentStore documents) {
        this.documents = documents;
    }

    /**
     * Keeps a file under that kind.
     *
     * @param fileName as the sender calls it; folders before the name are dropped
     * @throws BusinessRuleViolation at {@code file}: not a kind that offices exchange, not what its name says, empty, too large
     */
    public StoredDocument keep(CaseRef about, String kind, String fileName, byte[] content) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1).strip();
        Optional<AttachedType> type = AttachedType.claimedBy(name).filter(known -> name.length() <= LONGEST_NAME);
        BusinessRuleViolation.throwIfAny(against(type, content));
        return documents.store(about, kind, name, type.orElseThrow().mediaType(), content);
    }

    /** The files of a case of that kind, oldest first. */
    public List<StoredDocument> of(CaseRef about, String kind) {
        return documents.of(about).stream().filter(document -> document.kind().equals(kind)).toList();
    }

    /**
     * The content of a file of the case.
     *
     * @throws NotFound if the case has no such file
     */
    public byte[] content(CaseRef about, UUID document) {
        return documents.find(document)
                .filter(found -> found.about().equals(about))
                .map(found -> documents.content(document))
                .orElseThrow(() -> new NotFound("Document " + document));
    }

    private static List<Fault> against(Optional<AttachedType> type, byte[] content) {
        List<Fault> faults = new ArrayList<>();
        if (type.isEmpty()) {
            faults.add(Fault.at("file", "documents.file.type"));
        }
        if (content.length == 0) {
            faults.add(Fault.at("file", "documents.file.empty"));
        } else if (type.isPresent() && !type.get().isShownBy(content)) {
            faults.add(Fault.at("file", "documents.file.otherType"));
        }
        if (content.length > MOST_MEGABYTES * BYTES_IN_MEGABYTE) {
            faults.add(Fault.at("file", "documents.file.size", MOST_MEGABYTES));
        }
        return faults;
    }
}
